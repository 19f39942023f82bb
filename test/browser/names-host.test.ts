import { describe, expect, it } from 'vitest';
import { namesHost } from '../../src/browser/names-host.js';

describe('a name in a certificate', () => {
  it.each([
    ['portal.example.org', 'portal.example.org'],
    ['Portal.Example.ORG', 'portal.example.org'],
    ['portal.example.org', 'portal.example.org.'],
    ['portal.example.org.', 'portal.example.org'],
    ['*.example.org', 'portal.example.org'],
    ['*.example.org', 'xn--bcher-kva.example.org'],
    ['*.github.io', 'clinic.github.io'],
    ['under_score.example.org', 'under_score.example.org'],
  ])('%s stands for %s', (name, host) => {
    expect(namesHost(['other.example', name], host)).toBe(true);
  });

  it.each([
    ['example.org', 'portal.example.org'],
    ['*.example.org', 'example.org'],
    ['*.example.org', 'a.portal.example.org'],
    ['*.org', 'example.org'],
    ['*.co.uk', 'example.co.uk'],
    ['*', 'localhost'],
    ['por*.example.org', 'portal.example.org'],
    ['www.*.org', 'www.example.org'],
    ['*.*.org', 'www.example.org'],
    ['', ''],
    ['.', '.'],
  ])('%s does not stand for %s', (name, host) => {
    expect(namesHost([name], host)).toBe(false);
  });
});
