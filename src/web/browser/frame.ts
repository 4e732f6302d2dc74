import { type FromFrame, hello, type ToFrame } from './messages.ts';

/*
 * The script of the page in a frame: where the page around it has the script of `embed.ts`, links to the article's words
 * show them there, and the frame is as tall as what is in it. Without that script links stay links.
 */

addEventListener('message', ({ data, source, ports }: MessageEvent<unknown>) => {
  const [port] = ports;
  if (data === hello && source === parent && port) connect(port);
});

function connect(port: MessagePort): void {
  const tell = (message: FromFrame) => port.postMessage(message);
  let pressed: HTMLAnchorElement | undefined;
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.kind === 'back') pressed?.focus();
    // The page around it has other words: the article itself has them.
    else if (!data.found && pressed) open(pressed.href, pressed.target);
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-exact]') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain) return;
    event.preventDefault();
    pressed = link;
    const { exact = '', paragraph = '1', paragraphs = '1' } = link.dataset;
    tell({ kind: 'show', exact, where: (Number(paragraph) - 0.5) / Number(paragraphs) });
  });
  document.getElementById('keys')?.removeAttribute('hidden');
  const { body } = document;
  new ResizeObserver(() => tell({ kind: 'height', pixels: body.getBoundingClientRect().height })).observe(body);
}
