import { describe, expect, test } from 'vitest';
import { read } from '../../../indexer/read/read.ts';

function readMessage(text: string) {
  const bytes = Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');
  return read({ locator: 'release.eml', bytes, charset: null, url: null });
}

const HEAD = `Received: from mail.vale.example
From: =?utf-8?Q?Stadt_Vale=2C_B=C3=BCro?= <press@vale.example>
To: newsroom@echo.example
Subject: Fwd: =?utf-8?B?QnLDvGNrZQ==?=
 =?utf-8?Q?_er=C3=B6ffnet?=
Date: Fri, 28 Dec 2012 14:05:00 +0100
Message-ID: <r1@vale.example>
MIME-Version: 1.0
`;

describe('a press release by mail', () => {
  test('subject, sender, day and text; wrapped lines are one paragraph, the signature is left out', () => {
    const outcome = readMessage(`${HEAD}Content-Type: multipart/mixed; boundary="b1"

for old readers
--b1
Content-Type: multipart/alternative; boundary=b2

--b2
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

=93The bridge is open,=94 said Ada Brook, the ma=
yor
of Vale, on Friday.

Forty men built it.
-- 
Press office
--b2
Content-Type: text/html; charset=utf-8

<p>never shown</p>
--b2--
--b1
Content-Type: text/plain
Content-Disposition: attachment; filename=list.txt

an attachment
--b1--
`);
    expect(outcome).toMatchObject({
      ok: true,
      value: [
        {
          identity: 'mid:r1@vale.example',
          article: {
            headline: 'Brücke eröffnet',
            publisher: 'Stadt Vale, Büro',
            published: '2012-12-28T14:05:00+01:00',
            text: 'Brücke eröffnet\n\n“The bridge is open,” said Ada Brook, the mayor of Vale, on Friday.\n\nForty men built it.',
          },
        },
      ],
    });
  });

  test('HTML where there is no plain text, base64 undone', () => {
    const body = Buffer.from('<p>The bridge of Vale is open, the mayor said.</p>').toString(
      'base64',
    );
    const html = `${HEAD}Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`;
    expect(readMessage(html)).toMatchObject({
      value: [
        { article: { text: 'Brücke eröffnet\n\nThe bridge of Vale is open, the mayor said.' } },
      ],
    });
  });

  test('a message that is an attachment alone is refused', () => {
    expect(readMessage(`${HEAD}Content-Type: application/pdf\n\nJVBERi0=\n`)).toMatchObject({
      reason: { reason: 'no-article' },
    });
  });

  test('prose that begins with a colon is prose', () => {
    expect(
      readMessage('Date: unknown.\n\nThe bridge of Vale is open, the mayor said.'),
    ).toMatchObject({
      value: [{ identity: 'release.eml' }],
    });
  });
});
