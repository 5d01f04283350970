// Data in a view is text or an attribute, never markup.
import t from 'tap';
import { h, html, webLink } from '../../../src/http/page/view.ts';

t.test('prints text and attributes escaped', async (t) => {
  t.equal(
    html(h('p', { title: '"><script>', hidden: true, lang: undefined, open: false }, '<b>&"', h('br', {}), null)),
    '<p title="&quot;&gt;&lt;script&gt;" hidden="">&lt;b&gt;&amp;&quot;<br></p>',
  );
});

t.test('links the web alone', async (t) => {
  t.equal(
    html(webLink('https://example.org/a?b&c', 'A')),
    '<a href="https://example.org/a?b&amp;c" rel="noreferrer">A</a>',
  );
  for (const url of ['javascript:alert(1)', ' https://example.org', 'data:text/html,x', null])
    t.equal(html(webLink(url, 'A')), 'A', String(url));
});
