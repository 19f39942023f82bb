import { attribute, type PageDocument, type PageElement } from './document.js';

interface Widget {
  name: string;
  classes: RegExp;
  source: RegExp;
}

/** A challenge widget by the class of its element, the script that draws it, or the frame that holds it. */
const WIDGETS: readonly Widget[] = [
  {
    name: 'recaptcha',
    classes: /^g-recaptcha$/,
    source: /(?:google\.com|recaptcha\.net|gstatic\.com)\/recaptcha\/(?:api|enterprise|api2)/i,
  },
  { name: 'hcaptcha', classes: /^h-captcha$/, source: /hcaptcha\.com\/(?:1\/api\.js|captcha)/i },
  { name: 'turnstile', classes: /^cf-turnstile$/, source: /challenges\.cloudflare\.com\/turnstile\//i },
  { name: 'friendly-captcha', classes: /^frc-captcha$/, source: /friendly-?challenge/i },
  { name: 'arkose', classes: /^(?:arkose|funcaptcha)$/i, source: /(?:arkoselabs|funcaptcha)\.com\//i },
  { name: 'geetest', classes: /^geetest_captcha$/, source: /geetest\.com\//i },
  { name: 'mtcaptcha', classes: /^mtcaptcha$/, source: /mtcaptcha\.com\//i },
  { name: 'aws-waf', classes: /^awswaf-captcha$/, source: /\.captcha-sdk\.awswaf\.com\//i },
  { name: 'botdetect', classes: /^BDC_CaptchaDiv$/, source: /botdetectcaptcha\.ashx|\/botdetect\//i },
  { name: 'altcha', classes: /^altcha-widget$/, source: /\baltcha(?:\.min)?\.js/i },
];
/** A key in the script's address means the invisible kind: it scores, and nobody has to solve anything. */
const INVISIBLE = /[?&]render=(?!explicit\b)[\w-]+/i;

/** The name of the challenge widget that stands in the page; undefined where there is none. */
export function findCaptcha(document: PageDocument): string | undefined {
  const widget = WIDGETS.find((candidate) => stands(document, candidate));
  if (widget !== undefined) return widget.name;
  const image = document.elements.find((element) => element.visible && isCaptchaImage(element));
  return image === undefined ? undefined : 'image';
}

/** Where the page has a place for the widget, that place tells; its script alone counts only where there is none. */
function stands({ elements }: PageDocument, widget: Widget): boolean {
  const places = elements.filter((element) => isPlace(element, widget));
  return places.length > 0 ? places.some(isShown) : elements.some((element) => isLoader(element, widget));
}

function isPlace({ tag, classes: own }: PageElement, { classes }: Widget): boolean {
  return tag !== 'script' && tag !== 'iframe' && (classes.test(tag) || own.some((name) => classes.test(name)));
}

/** On a button it scores in the background, as it does where its size says so. */
function isShown(place: PageElement): boolean {
  return place.visible && place.tag !== 'button' && attribute(place, 'data-size') !== 'invisible';
}

function isLoader(element: PageElement, { source }: Widget): boolean {
  if (element.tag !== 'script' && element.tag !== 'iframe') return false;
  const address = attribute(element, 'src');
  return source.test(address) && !INVISIBLE.test(address);
}

/** A picture of letters to type in. */
function isCaptchaImage(element: PageElement): boolean {
  return (
    element.tag === 'img' && /captcha/i.test(`${attribute(element, 'src').slice(0, 300)} ${attribute(element, 'id')}`)
  );
}
