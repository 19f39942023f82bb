import type { FailureCode } from './failure.js';

/**
 * Facts of a served HTML page. Only what a reader would see counts: hidden elements, `noscript`, templates, comments
 * and scripts say nothing. The text as a whole is never kept.
 */
export interface PageFacts {
  /** The page holds more markup than was read, so that what is missing here may yet stand in it. */
  partial?: true;
  /** At most 120 characters, cleaned. */
  title?: string;
  language?: string;
  /** Characters of visible text. */
  textLength: number;
  /** The form that holds the password, or the user name where that is asked first. */
  loginForm?: LoginFormFacts;
  /** Links and buttons that lead to a sign-in; at most five. */
  signInLinks: LinkFacts[];
  recoveryLinks: LinkFacts[];
  activationLinks: LinkFacts[];
  /** Number of scripts, inline and external. */
  scripts: number;
  /** The page has little or nothing to show until its scripts run. */
  drawnByScripts: boolean;
  notices: NoticeFacts[];
  /** Name of a challenge widget that stands in the page (`recaptcha`, `hcaptcha`, `turnstile`, …). */
  captcha?: string;
  /** Name of the interactive bot check that answered instead of the page. */
  botChallenge?: string;
  /** A firewall in front of the portal refused the request. */
  rejection?: { product: string; supportId?: string };
  /** A filter on this network answered instead of the portal. */
  blockPage?: { product: string };
  /** A network's own sign-in page answered instead of the portal. */
  captivePortal?: { product: string };
  /** The page says that a client certificate is missing. */
  clientCertificateMissing: boolean;
  frames: FrameFacts[];
  /** Addresses of scripts and frames that an https page loads over http; at most five. */
  mixedContent: string[];
  metaRefresh?: { seconds: number; url: string };
  /** Where a plain script at the top of the page, or a form that sends itself, takes the browser. */
  scriptRedirect?: string;
  /** What products are recognised by: see `PageMarks`. */
  marks: PageMarks;
}

/** The form to sign in with, and where it sends what is typed. */
export interface LoginFormFacts {
  kind: 'password' | 'username-first';
  /** `script`: no address that the HTML itself would send to (`#`, `javascript:`, none at all, a field outside a form). */
  postsTo: 'https' | 'http' | 'script';
  /** Masked; absent with `script`. */
  action?: string;
  method: 'get' | 'post' | 'dialog';
  /** The fields are in the HTML but not visible until scripts run. */
  hidden: boolean;
}

/** A link or button that leads on. */
export interface LinkFacts {
  /** At most 60 characters, cleaned. */
  text: string;
  /** Masked; absent for a button without an address. */
  url?: string;
}

/** Something that the page says of the present. */
export interface NoticeFacts {
  kind: 'maintenance' | 'planned-maintenance' | 'unsupported-browser' | 'cookies-off' | 'scripts-off' | 'outage';
  /** The sentence that says so, cleaned, at most 160 characters. */
  excerpt: string;
}

/** A page within the page. */
export interface FrameFacts {
  /** Masked. */
  url: string;
  otherSite: boolean;
  /** Its address or name speaks of a sign-in. */
  looksLikeSignIn: boolean;
  /** What came of asking for it as the frame that it is; absent for frames that were not asked for. */
  visit?: FrameVisitFacts;
}

/** What a frame's address answered, over at most a few redirects. */
export interface FrameVisitFacts {
  /** Status of the last answer; absent where none came. */
  status?: number;
  /** Why none came. */
  failure?: FailureCode;
  /** Names of cookies that were kept although they came for a frame; at most twenty. */
  cookiesKept: string[];
  /** Names of cookies that every browser drops in a frame of another site (SameSite); at most twenty. */
  cookiesDropped: string[];
  /** The header that forbids showing the answer in a frame of this page. */
  framingRefusedBy?: 'x-frame-options' | 'frame-ancestors';
  loginForm?: LoginFormFacts;
  /** Its scripts draw what it shows. */
  drawnByScripts: boolean;
}

/** Names that products leave in a page: bounded lists of short strings, cleaned. */
export interface PageMarks {
  generator?: string;
  /** File names of external scripts and style sheets, without query; at most 40. */
  files: string[];
  /** Ids and names of forms and their fields, at most 40. */
  fields: string[];
  /** Classes of `body` and `html`, ids of the elements next to them; at most 40. */
  roots: string[];
  /** The copyright or "powered by" line, at most 160 characters. */
  footer?: string;
  /** What the page calls itself and its maker: names in `meta`, further such lines, names of logos; at most 12. */
  brands?: string[];
  /** Folders that its scripts, style sheets and pictures come from, with the host where it is another; at most 40. */
  folders?: string[];
  /** Names that its inline scripts give a value to; at most 60. */
  globals?: string[];
  /** `apple-itunes-app` and the like. */
  app?: string;
}
