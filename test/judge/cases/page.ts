import type {
  Evidence,
  FrameVisitFacts,
  LoginFormFacts,
  NoticeFacts,
  PageFacts,
  ResponseEvidence,
} from '../../../src/model/index.js';
import {
  answerWithout,
  evidenceOfBarePage,
  evidenceOfPage,
  evidenceOfVisit,
  healthyEvidence,
  hop,
  LOGIN_URL,
  setCookie,
} from '../../fixtures/evidence.js';
import { fires, quiet, type JudgeCase } from '../case.js';
import { someProducts } from './known.js';

const form = (changes: Partial<LoginFormFacts>): Partial<PageFacts> => ({
  loginForm: { kind: 'password', postsTo: 'https', action: LOGIN_URL, method: 'post', hidden: false, ...changes },
});
const noticed = (kind: NoticeFacts['kind'], answer: Partial<ResponseEvidence> = {}) =>
  evidenceOfPage({ notices: [{ kind, excerpt: 'It says so.' }] }, answer);
const hint = { files: ['hinted.js'], fields: [], roots: [] };
const frame = { url: 'https://id.example.com/login', otherSite: true, looksLikeSignIn: true };
const framed: FrameVisitFacts = {
  status: 200,
  cookiesKept: [],
  cookiesDropped: [],
  loginForm: { kind: 'password', postsTo: 'https', action: LOGIN_URL, method: 'post', hidden: false },
  drawnByScripts: false,
};
const { loginForm: _framedForm, ...withoutForm } = framed;
const http = (path: string) => form({ postsTo: 'http', action: `http://portal.example.org${path}` });
const onPlainHttp = (facts: Partial<PageFacts>) => {
  const evidence = evidenceOfPage(facts);
  for (const step of evidence.visit!.hops) step.url = 'http://portal.example.org/login';
  return evidence;
};
const withSecret = (evidence: Evidence): Evidence => ({
  ...evidence,
  address: { ...evidence.address, secretsRemoved: [{ where: 'query', name: 'token', purpose: 'reset' }] },
});

export const pageCases: JudgeCase[] = [
  fires('page.login-form', 'a form', healthyEvidence(), { facts: { kind: 'password' } }),
  fires('page.login-form', 'a form on an error page', evidenceOfPage({}, { status: 403 })),
  quiet('page.login-form', 'none', evidenceOfBarePage()),
  quiet('page.login-form', 'a page asked instead of the link', withSecret(healthyEvidence())),
  fires('page.sign-in-link', 'a link', evidenceOfBarePage({ signInLinks: [{ text: 'Sign in', url: LOGIN_URL }] }), {
    facts: { text: 'Sign in' },
  }),
  quiet('page.sign-in-link', 'a link beside a form', evidenceOfPage({ signInLinks: [{ text: 'Sign in' }] })),
  fires('page.login-in-frame', "another site's", evidenceOfBarePage({ frames: [frame] }), {
    facts: { host: 'id.example.com' },
    quiet: ['page.no-login-form'],
  }),
  quiet('page.login-in-frame', 'of the same site', evidenceOfBarePage({ frames: [{ ...frame, otherSite: false }] })),
  quiet('page.login-in-frame', 'a map', evidenceOfBarePage({ frames: [{ ...frame, looksLikeSignIn: false }] })),
  fires(
    'page.login-in-frame',
    'whose cookies are dropped and which forbids it',
    evidenceOfBarePage({
      frames: [{ ...frame, visit: { ...framed, cookiesDropped: ['sid'], framingRefusedBy: 'x-frame-options' } }],
    }),
    { facts: { host: 'id.example.com', dropped: ['sid'], refusedBy: 'x-frame-options' } },
  ),
  fires(
    'page.login-in-frame',
    'whose name does not say so',
    evidenceOfBarePage({ frames: [{ ...frame, looksLikeSignIn: false, visit: framed }] }),
  ),
  quiet(
    'page.login-in-frame',
    'whose address speaks of a sign-in and which holds none',
    evidenceOfBarePage({ frames: [{ ...frame, visit: withoutForm }] }),
  ),
  fires(
    'page.login-form',
    'in a frame of its site',
    evidenceOfBarePage({ frames: [{ ...frame, otherSite: false, visit: framed }] }),
    { facts: { kind: 'password' }, quiet: ['page.no-login-form', 'page.login-in-frame'] },
  ),
  fires(
    'page.no-login-form',
    'the frame of its site forbids being shown',
    evidenceOfBarePage({
      frames: [
        {
          ...frame,
          otherSite: false,
          looksLikeSignIn: false,
          visit: { ...framed, framingRefusedBy: 'x-frame-options' },
        },
      ],
    }),
  ),
  fires('page.no-login-form', 'only text', evidenceOfBarePage(), { facts: { title: 'Sign in - Example Clinic' } }),
  fires(
    'page.no-login-form',
    'no page at all',
    evidenceOfVisit([hop({ response: answerWithout({ headers: { 'content-type': ['application/json'] } }) })], {
      kind: 'page',
    }),
  ),
  quiet('page.no-login-form', 'a link leads on', evidenceOfBarePage({ signInLinks: [{ text: 'Sign in' }] })),
  quiet('page.no-login-form', 'scripts may draw one', evidenceOfBarePage({ scripts: 3, drawnByScripts: true })),
  quiet('page.no-login-form', 'an error', evidenceOfBarePage({}, { status: 404 })),
  quiet(
    'page.no-login-form',
    'it says that it is down',
    evidenceOfBarePage({ notices: [{ kind: 'maintenance', excerpt: 'Down.' }] }),
  ),
  quiet(
    'page.no-login-form',
    'read in part only',
    evidenceOfBarePage({}, { body: { ...answerWithout({}).body, complete: false } }),
  ),
  quiet(
    'page.no-login-form',
    "the network's own sign-in",
    evidenceOfBarePage({ captivePortal: { product: 'unknown' } }),
  ),
  fires('page.script-required', 'drawn by scripts', evidenceOfBarePage({ scripts: 3, drawnByScripts: true })),
  fires('page.script-required', 'a hidden form', evidenceOfPage(form({ hidden: true }))),
  quiet('page.script-required', 'a visible form beside scripts', healthyEvidence()),
  quiet(
    'page.script-required',
    'an error page of a script-drawn portal',
    evidenceOfBarePage({ scripts: 3, drawnByScripts: true }, { status: 500 }),
  ),
  fires('page.insecure-form', 'https to http', evidenceOfPage(http('/login')), {
    facts: { action: 'http://portal.example.org/login' },
  }),
  fires(
    'page.insecure-form',
    "http to another host's http",
    onPlainHttp(form({ postsTo: 'http', action: 'http://other.example.org/' })),
  ),
  quiet('page.insecure-form', 'http to itself', onPlainHttp(http('/login'))),
  quiet('page.insecure-form', "a script's form", evidenceOfPage(form({ postsTo: 'script' }))),
  fires('page.mixed-content', 'a script over http', evidenceOfPage({ mixedContent: ['http://cdn.example.org/a.js'] })),
  quiet('page.mixed-content', 'none', healthyEvidence()),
  fires('page.maintenance-notice', 'now', noticed('maintenance'), { facts: { excerpt: 'It says so.' } }),
  fires('page.maintenance-notice', 'an outage', noticed('outage')),
  fires('page.maintenance-notice', 'on an error page', noticed('maintenance', { status: 503 })),
  quiet('page.maintenance-notice', 'planned', noticed('planned-maintenance')),
  quiet('page.maintenance-notice', 'an error page that names its status', noticed('outage', { status: 503 })),
  fires('page.unsupported-browser-notice', 'said', noticed('unsupported-browser')),
  quiet('page.unsupported-browser-notice', 'scripts are off', noticed('scripts-off')),
  fires('page.cookies-disabled-notice', 'said', noticed('cookies-off')),
  quiet(
    'page.cookies-disabled-notice',
    'only when they were refused',
    healthyEvidence((evidence) => {
      evidence.visitWithoutCookies = noticed('cookies-off').visit;
    }),
  ),
  fires('page.captcha', 'a widget', evidenceOfPage({ captcha: 'hcaptcha' }), { facts: { product: 'hcaptcha' } }),
  quiet('page.captcha', 'none', healthyEvidence()),
  fires(
    'page.vendor',
    'by its files',
    evidenceOfPage({ marks: { files: ['portal-core.js'], fields: [], roots: [] } }),
    {
      known: someProducts,
      facts: { product: 'by-mark', name: 'BY-MARK' },
    },
  ),
  fires(
    'page.vendor',
    'by a cookie',
    healthyEvidence((evidence) => {
      evidence.visit!.hops[0]!.response!.setCookies = [setCookie({ name: 'MyChart_Session' })];
    }),
    { known: someProducts, facts: { product: 'by-cookie' } },
  ),
  fires(
    'page.vendor',
    'by its host',
    healthyEvidence((evidence) => {
      evidence.visit!.hops[1]!.url = 'https://clinic.followmyhealth.com/login';
    }),
    { known: someProducts, facts: { product: 'followmyhealth' } },
  ),
  fires('page.vendor', 'a hint beside a form', evidenceOfPage({ marks: hint }), {
    known: someProducts,
    facts: { product: 'by-hint' },
  }),
  quiet('page.vendor', 'a hint without one', evidenceOfBarePage({ marks: hint }), { known: someProducts }),
  quiet(
    'page.vendor',
    'nothing is known',
    evidenceOfPage({ marks: { files: ['portal-core.js'], fields: [], roots: [] } }),
  ),
];
