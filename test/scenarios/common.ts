import type { Route, Routes } from '../servers/index.js';
import { loginPage } from '../servers/pages.js';

export const MINUTE_MS = 60_000;
export const DAY_MS = 1440 * MINUTE_MS;

export const SESSION = 'sid=8c1f; Path=/; Secure; HttpOnly; SameSite=Lax';

/** A sign-in page that starts a session. */
export const signIn: Route = { headers: { 'set-cookie': [SESSION] }, body: loginPage() };

/** A portal without a fault: its front leads to the sign-in page. */
export const healthy: Routes = { '/': { status: 302, headers: { location: '/login' } }, '/login': signIn };

export const redirectTo = (location: string, status = 302): Route => ({ status, headers: { location } });
