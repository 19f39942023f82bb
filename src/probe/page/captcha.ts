import { attribute, type PageDocument, type PageElement } from './document.js';

/** A challenge widget by the class of its element, the script that draws it, or the frame that holds it. */
const WIDGETS: readonly { name: string; classes: RegExp; source: RegExp }[] = [
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
  { name: 'altcha', classes: /^altcha-widget$/, source: /\baltcha(?:\.min)?\.js/i },
];
/** A key in the script's address means the invisible kind: it scores, and nobody has to solve anything. */
const INVISIBLE = /[?&]render=(?!explicit\b)[\w-]+/i;

/** The name of the challenge widget that stands in the page; undefined where there is none. */
export function findCaptcha(document: PageDocument): string | undefined {
  for (const element of document.elements) {
    const widget = WIDGETS.find((candidate) => isWidget(element, candidate));
    if (widget !== undefined) return widget.name;
  }
  const image = document.elements.find((element) => element.visible && isCaptchaImage(element));
  return image === undefined ? undefined : 'image';
}

function isWidget(element: PageElement, { classes, source }: (typeof WIDGETS)[number]): boolean {
  if (element.tag === 'script' || element.tag === 'iframe') {
    const address = attribute(element, 'src');
    return source.test(address) && !INVISIBLE.test(address);
  }
  if (!element.visible || attribute(element, 'data-size') === 'invisible') return false;
  return (
    classes.test(element.tag) ||
    attribute(element, 'class')
      .split(/\s+/)
      .some((name) => classes.test(name))
  );
}

/** A picture of letters to type in. */
function isCaptchaImage(element: PageElement): boolean {
  return (
    element.tag === 'img' && /captcha/i.test(`${attribute(element, 'src').slice(0, 300)} ${attribute(element, 'id')}`)
  );
}
