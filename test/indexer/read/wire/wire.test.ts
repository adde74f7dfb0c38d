import { describe, expect, test } from 'vitest';
import { read } from '../../../../indexer/read/read.ts';

function readText(text: string, readAt?: string) {
  return read({
    locator: 'wire.xml',
    bytes: new TextEncoder().encode(text),
    charset: null,
    url: null,
    ...(readAt === undefined ? {} : { readAt }),
  });
}

const NITF = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head>
  <docdata><doc-id id-string="vna-1"/><date.issue norm="2024-05-03T10:00:00+02:00"/>
  <key-list><keyword key="transport"/></key-list></docdata><pubdata name="The Vale Echo"/></head>
  <body><body.head><hedline><hl1>Bridge of Vale opens</hl1></hedline>
  <byline>By Ada Brook, <byttl>Staff Reporter</byttl></byline></body.head>
  <body.content><media><media-caption>The mayor on the bridge</media-caption></media>
  <p>VALE, May 3 (VNA) - The bridge of <location>Vale</location> opened on Friday.</p>
  <hl2>Forty men</hl2><p>The mayor was the first to walk across it.</p></body.content></body></nitf>`;

function newsItem(meta: string, content = NITF): string {
  return `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:vna:1"
    xml:lang="en"><itemMeta><provider qcode="p:vna"><name>Vale News Agency</name></provider>
    <versionCreated>2024-05-03T09:00:00Z</versionCreated>${meta}<edNote>not for readers</edNote></itemMeta>
    <contentMeta><headline>Bridge opens</headline><subject qcode="medtop:1"><name>transport</name></subject>
    </contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">${content}</inlineXML></contentSet></newsItem>`;
}

describe('NITF', () => {
  test('headline, byline, day, paper, keywords, and a body in typed blocks', () => {
    const outcome = readText(NITF);
    expect(outcome).toMatchObject({
      ok: true,
      value: [
        {
          identity: 'wire.xml#vna-1',
          article: {
            headline: 'Bridge of Vale opens',
            authors: ['Ada Brook'],
            published: '2024-05-03T10:00:00+02:00',
            publisher: 'The Vale Echo',
            keywords: ['transport'],
          },
        },
      ],
    });
    const kinds = outcome.ok ? outcome.value[0]?.article.blocks.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(['headline', 'caption', 'paragraph', 'subhead', 'paragraph']);
  });
});

describe('NewsML-G2', () => {
  const usable = '<pubStatus qcode="stat:usable"/>';

  test('what the text does not say the item says', () => {
    const plain =
      '<nitf><body><body.content><p>The bridge of Vale opened on Friday.</p></body.content></body></nitf>';
    expect(readText(newsItem(usable, plain))).toMatchObject({
      value: [
        {
          identity: 'urn:newsml:vna:1',
          article: {
            headline: 'Bridge opens',
            publisher: 'Vale News Agency',
            published: '2024-05-03T09:00:00Z',
            language: 'en',
            keywords: ['transport'],
          },
        },
      ],
    });
  });

  test('a message of several items gives them all', () => {
    const second = newsItem(usable).replace('urn:newsml:vna:1', 'urn:newsml:vna:2');
    const message = `<newsMessage><itemSet>${[newsItem(usable), second].join('').replaceAll('<?xml version="1.0"?>', '')}</itemSet></newsMessage>`;
    const outcome = readText(message);
    expect(outcome.ok && outcome.value.map(({ identity }) => identity)).toEqual([
      'urn:newsml:vna:1',
      'urn:newsml:vna:2',
    ]);
  });

  test('the note to editors is not for readers', () => {
    expect(JSON.stringify(readText(newsItem(usable)))).not.toContain('not for readers');
  });

  test.each(['canceled', 'withheld'])('an item that is %s is not shown', (status) => {
    expect(readText(newsItem(`<pubStatus qcode="stat:${status}"/>`))).toMatchObject({
      ok: false,
      reason: { reason: 'withheld' },
    });
  });

  test('an embargo holds until its time, and where nobody tells the time', () => {
    const item = newsItem('<embargoed>2024-05-04T00:00:00Z</embargoed>');
    expect(readText(item, '2024-05-03T12:00:00Z').ok).toBe(false);
    expect(readText(item).ok).toBe(false);
    expect(readText(item, '2024-05-05T12:00:00Z').ok).toBe(true);
  });

  test('an item without text is no article', () => {
    expect(readText(newsItem(usable, '<picture/>'))).toMatchObject({
      ok: false,
      reason: { reason: 'no-article' },
    });
  });
});
