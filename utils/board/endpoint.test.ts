import { describe, expect, it } from 'vitest';
import { originPattern, parseEndpoint } from './endpoint';

describe('parseEndpoint', () => {
  it.each([
    ['https://recruiter.x1jobs.com/api/job', 'https://recruiter.x1jobs.com/api/job'],
    ['  https://example.com:8443/job?x=1 ', 'https://example.com:8443/job?x=1'],
    ['http://localhost:4310/api/job', 'http://localhost:4310/api/job'],
    ['http://LOCALHOST/', 'http://localhost/'],
    ['http://127.0.0.1:4310/api/job', 'http://127.0.0.1:4310/api/job'],
    ['http://127.1/', 'http://127.0.0.1/'],
    ['https://localhost/', 'https://localhost/'],
  ])('accepts %j', (text, href) => {
    const parsed = parseEndpoint(text);
    expect(parsed instanceof URL && parsed.href).toBe(href);
  });

  it.each([
    ['', 'not-an-address'],
    ['recruiter.x1jobs.com/api/job', 'not-an-address'],
    ['/api/job', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://exa mple.com/', 'not-an-address'],
    ['http://recruiter.x1jobs.com/api/job', 'not-https'],
    ['http://localhost.example.com/', 'not-https'],
    ['http://localhost@example.com/', 'not-https'],
    ['http://127.0.0.1.example.com/', 'not-https'],
    ['http://127.0.0.2/', 'not-https'],
    ['http://192.168.0.1/', 'not-https'],
    ['http://0.0.0.0/', 'not-https'],
    ['http://[::1]/', 'not-https'],
    ['ftp://localhost/', 'not-https'],
    ['ws://localhost/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:application/json,{}', 'not-https'],
    ['chrome-extension://abc/options.html', 'not-https'],
    ['https://name@example.com/', 'has-login'],
    ['https://name:secret@example.com/', 'has-login'],
    ['https://:secret@example.com/', 'has-login'],
    ['http://name:secret@localhost/', 'has-login'],
    ['https://*/api/job', 'not-a-host'],
    ['https://*.example.com/', 'not-a-host'],
    ['https://a*b.example.com/', 'not-a-host'],
    ['https://board%2eexample/', 'not-a-host'],
    ['https://%2a.example/', 'not-a-host'],
    ['https://b%C3%BCcher.example/', 'not-a-host'],
    ['https://bücher.example/', 'not-a-host'],
    ['https://board_1.example/', 'not-a-host'],
    ['https://-a.example/', 'not-a-host'],
    ['https://[2001:db8::1]/', 'not-a-host'],
    ['https://board.example./', 'not-a-host'],
    ["https://a'b.example/", 'not-a-host'],
    ['https:board.example/', 'not-a-host'],
    ['https:\\\\board.example\\', 'not-a-host'],
  ])('refuses %j: %s', (text, fault) => {
    expect(parseEndpoint(text)).toBe(fault);
  });
});

it.each([
  ['https://recruiter.x1jobs.com/api/job', 'https://recruiter.x1jobs.com/*'],
  ['https://example.com:8443/job', 'https://example.com/*'],
  ['http://localhost:4310/api/job', 'http://localhost/*'],
])('board’s address: the permission pattern of %s is %s', (address, pattern) => {
  expect(originPattern(new URL(address))).toBe(pattern);
});
