import { describe, expect, it } from 'vitest';
import type { FailureCode, Operation } from '../../src/model/index.js';
import { classifyFailure } from '../../src/probe/classify-failure.js';
import { TimeUp } from '../../src/probe/time/deadline.js';

const withCode = (code: string): Error => Object.assign(new Error('what the system says'), { code });

describe('an error', () => {
  it.each<[Operation, string, FailureCode]>([
    ['resolve', 'ENOTFOUND', 'name-not-found'],
    ['resolve', 'EAI_AGAIN', 'name-server-failure'],
    ['connect', 'ECONNREFUSED', 'connection-refused'],
    ['connect', 'ETIMEDOUT', 'connection-timeout'],
    ['connect', 'ECONNRESET', 'connection-reset'],
    ['connect', 'ENETUNREACH', 'host-unreachable'],
    ['connect', 'EHOSTUNREACH', 'host-unreachable'],
    ['proxy', 'ECONNREFUSED', 'proxy-unreachable'],
    ['proxy', 'ECONNRESET', 'proxy-unreachable'],
    ['handshake', 'ECONNRESET', 'handshake-closed'],
    ['handshake', 'ERR_SSL_WRONG_VERSION_NUMBER', 'not-tls'],
    ['handshake', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'handshake-alert'],
    ['request', 'ECONNRESET', 'response-closed'],
    ['request', 'ETIMEDOUT', 'response-timeout'],
    ['read', 'ECONNRESET', 'response-truncated'],
    ['read', 'Z_DATA_ERROR', 'response-undecodable'],
  ])('of %s with %s is %s', (operation, code, expected) => {
    expect(classifyFailure(operation, withCode(code))).toEqual({ code: expected, operation, detail: code });
  });

  it('that nobody knows keeps its own words, cleaned', () => {
    expect(classifyFailure('connect', new Error('strange\u001b[31m things'))).toMatchObject({
      code: 'unknown-failure',
      detail: expect.stringContaining('strange') as string,
    });
    expect(JSON.stringify(classifyFailure('connect', new Error('a\u001bb')))).not.toContain('u001b');
    expect(classifyFailure('read', 'just a text')).toEqual({
      code: 'unknown-failure',
      operation: 'read',
      detail: 'just a text',
    });
  });

  it('that is several is the first of them', () => {
    const error = new AggregateError([withCode('ECONNREFUSED'), withCode('ETIMEDOUT')]);
    expect(classifyFailure('connect', error).code).toBe('connection-refused');
  });
});

describe('the end of time', () => {
  it.each<[Operation, FailureCode]>([
    ['resolve', 'name-server-timeout'],
    ['connect', 'connection-timeout'],
    ['proxy', 'proxy-unreachable'],
    ['handshake', 'handshake-timeout'],
    ['request', 'response-timeout'],
    ['read', 'response-timeout'],
  ])('of a %s itself is a %s; of the check it is the deadline', (operation, code) => {
    expect(classifyFailure(operation, new TimeUp('step'))).toEqual({ code, operation });
    expect(classifyFailure(operation, new TimeUp('deadline')).code).toBe('deadline');
    expect(classifyFailure(operation, new TimeUp('aborted')).code).toBe('aborted');
  });
});
