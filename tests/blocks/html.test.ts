import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/blocks/to-blocks.ts';
import { blocksOf, documentOf, outline, paths, quotes } from './read-as.ts';

describe('HTML', () => {
  it('reads the article and leaves the page around it', () => {
    const text = `<!DOCTYPE html><html><head><title>Hedges – The Shed</title>
<style>p { color: red }</style><script>alert("Never run.")</script></head>
<body><header><h1>The Shed</h1></header><nav><a href="/">Home</a></nav>
<main><article><header><h1>Hedges</h1><p>By Jo Park</p></header>
<p>Cut in <em>late</em>
   winter&nbsp;&amp; wait&hellip;</p>
<h2>2. Water</h2><ul><li>Mornings:<ul><li>little</li></ul></li><li><p>Evenings.</p><p>More then.</p></li></ul>
<blockquote><p>Never noon.</p></blockquote><pre><code>cut --low</code></pre>
<form><input value="Buy."><button>Subscribe now.</button></form>
<p hidden>Hidden.</p><div style="display:none">Hidden too.</div><aside>Aside.</aside>
</article></main><footer>Imprint.</footer></body></html>`;
    expect(outline('html', text)).toEqual([
      'heading 1: Hedges',
      'paragraph 0: Cut in late winter & wait…',
      'heading 2: Water',
      'listItem 0: Mornings: <- 2',
      'listItem 1: little <- 3',
      'listItem 0: Evenings. <- 2',
      'paragraph 1: More then.',
      'quote 0: Never noon.',
      'code 0: cut --low',
    ]);
    expect(quotes('html', text)[1]).toBe('Cut in <em>late</em>\n   winter&nbsp;&amp; wait&hellip;');
  });

  it('reads what a page states about itself', () => {
    const text = `<head><title>Hedges | The Shed</title><meta property="og:title" content="Hedges &amp; more">
<meta name="author" content="Jo Park"><meta property="og:site_name" content="The Shed">
<meta property="article:published_time" content="2020-02-01"><link rel="canonical" href="https://x.y/h"></head><p>Cut.</p>`;
    expect(toBlocks(documentOf('html', text)).meta).toEqual({
      title: 'Hedges & more',
      author: 'Jo Park',
      publisher: 'The Shed',
      published: '2020-02-01',
      url: 'https://x.y/h',
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'takes no address like %s',
    (url) => {
      expect(
        toBlocks(documentOf('html', `<link rel=canonical href="${url}"><p>Cut.</p>`)).meta,
      ).toEqual({});
    },
  );

  it('keeps words and drops scripts, handlers and links that run', () => {
    const text =
      '<p onclick="x()">Cut <a href="javascript:alert(1)">low</a>.<script>Bad.</script></p><img src=x onerror="Bad.">';
    expect(blocksOf('html', text).map((block) => block.content.text)).toEqual(['Cut low.']);
    expect(JSON.stringify(blocksOf('html', text))).not.toContain('alert');
  });

  it('divides paragraphs at line breaks and reads typed lists', () => {
    const text = '<p>You need<br>- a pot<br>- a lid<br><br>Stir it.<br>and wait,<br>then eat.</p>';
    expect(outline('html', text)).toEqual([
      'paragraph 0: You need',
      'listItem 0: a pot <- 0',
      'listItem 0: a lid <- 0',
      'paragraph 0: Stir it. and wait, then eat.',
    ]);
  });

  it('unwraps layout tables and keeps tables of data', () => {
    const text = `<table><tr><td><h2>Left</h2><p>One.</p></td><td><div>Two.</div></td></tr></table>
<table><tr><th>Do</th><th>Avoid</th></tr><tr><td>Cut.</td><td>Tear.</td></tr></table>`;
    expect(paths('html', text)).toEqual([
      'Left',
      'Left > One.',
      'Left > Two.',
      'Left > Do',
      'Left > Avoid',
      'Left > Do > Cut.',
      'Left > Avoid > Tear.',
    ]);
  });

  it('reads loose text, nested divisions and definition lists in order', () => {
    const text =
      '<div>Loose <span>words</span>.<div>Deeper.</div>After.</div><dl><dt>Oil</dt><dd>Monthly.</dd></dl>';
    expect(blocksOf('html', text).map((block) => block.content.text)).toEqual([
      'Loose words.',
      'Deeper.',
      'After.',
      'Oil',
      'Monthly.',
    ]);
  });

  it('leaves out parts of the page that only their names tell, unless they hold the article', () => {
    const text = `<div class="site sidebar"><h1>Hedges</h1><p>Cut.</p></div>
<div class="box sidebar"><p>Buy.</p></div><div id="comments"><article class="comment"><p>Never cut.</p></article></div>
<section class="newsletters"><p>Read newsletters.</p></section>`;
    expect(blocksOf('html', text).map((block) => block.content.text)).toEqual([
      'Hedges',
      'Cut.',
      'Read newsletters.',
    ]);
  });

  it('keeps the only title of a page that has it in its header', () => {
    const text = '<header><h1>Hedges</h1><p>Since 1990.</p></header><p>Cut.</p>';
    expect(blocksOf('html', text).map((block) => block.content.text)).toEqual(['Hedges', 'Cut.']);
  });

  it('does not trust an article element that holds a part only', () => {
    const text =
      '<body><article>Teaser.</article><div><p>The long text stands here, outside of it, word for word.</p></div></body>';
    expect(blocksOf('html', text).length).toBe(2);
  });

  it('takes entities of every kind to their place', () => {
    const text =
      '<p>Don&#8217;t &#x2013; &copy &notanentity; &#150; &lt;b&gt; &amp;amp; &#128512; stop.</p>';
    const [block] = blocksOf('html', text);
    expect(block?.content.text).toBe('Don’t – © ¬anentity; – <b> &amp; 😀 stop.');
    expect(quotes('html', text)).toEqual([text.slice(3, -4)]);
  });
});
