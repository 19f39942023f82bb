import type { PageElement } from '../page-element.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * Class names that mean "not shown" in the style sheets of common frameworks (Bootstrap, Foundation, Bulma, Tailwind,
 * UIkit, jQuery UI, AngularJS, Drupal, Salesforce). Those sheets are not fetched, so their names are all there is.
 */
const HIDING = words(
  'hidden hide d-none is-hidden ishidden jqhidden js-hidden jshidden ng-hide ng-cloak invisible display-none displaynone ' +
    'u-hidden uk-hidden slds-hide dn aui-hidden ui-helper-hidden hide-me hiddenelement hidden-element w3-hide mfp-hide ' +
    'el-hidden is-hide nodisplay no-display dis-none hidden-xs-up',
);
/** Panels that stay closed until somebody opens them, and the class that says that one is open. */
const CLOSED = words('modal reveal reveal-modal collapse tab-pane offcanvas toast w3-modal uk-modal');
const OPEN = words('show in active open is-active is-open uk-open navbar-collapse');
/** Kept from the eye, for screen readers alone. */
const SPOKEN_ONLY = words(
  'visually-hidden visuallyhidden sr-only screen-reader-text screen-reader screenreader-only screen-reader-only offscreen ' +
    'off-screen ui-helper-hidden-accessible element-invisible assistive-text slds-assistive-text cdk-visually-hidden usa-sr-only ' +
    'govuk-visually-hidden u-visually-hidden hidden-visually a11y-hidden accessible-hidden show-for-sr visually-hidden-focusable ' +
    'sr-only-focusable is-sr-only uk-hidden-visually mat-visually-hidden srt',
);
/** Shown again on a window as wide as a desk's: `hidden md:block`, `d-none d-lg-inline`. */
const SHOWN_AT_DESK =
  /^(?:sm|md|lg):(?:block|flex|grid|inline|table|contents|visible|not-sr-only)|^d-(?:sm|md|lg)-(?!none)/;

/** How the conventions of frameworks take an element with these classes. */
export function byConvention({ classes }: PageElement): 'hidden' | 'spoken' | undefined {
  let closed = false;
  let open = false;
  let told: 'hidden' | 'spoken' | undefined;
  for (const name of classes) {
    const plain = name.toLowerCase();
    if (SHOWN_AT_DESK.test(plain)) return undefined;
    if (HIDING.has(plain)) told = 'hidden';
    else if (SPOKEN_ONLY.has(plain)) told ??= 'spoken';
    closed ||= CLOSED.has(plain);
    open ||= OPEN.has(plain);
  }
  return closed && !open ? 'hidden' : told;
}
