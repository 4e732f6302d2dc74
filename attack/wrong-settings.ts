export interface Start {
  readonly what: string;
  readonly program: 'start' | 'serve';
  readonly settings?: Readonly<Record<string, string>>;
  /** What `.env` holds. */
  readonly file?: string | Buffer;
  readonly codes: readonly number[];
  /** What the line must name. */
  readonly names?: string;
  /** How many lines it may write; 1 unless told. */
  readonly lines?: number;
}

/** No token of anybody, but of the right form. */
const token = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.attack.canary-that-nobody-may-see';

const publicKey = '00'.repeat(32);

/** One wrong value each, and starts without what they need. Standard input is `/dev/null`, as under a supervisor. */
export function values(closed: string): Start[] {
  const gateway = { DISCORD_TOKEN: token, DISCORD_API_URL: closed };
  const http = { DISCORD_PUBLIC_KEY: publicKey };
  const wrong = (program: Start['program'], name: string, value: string): Start => ({
    what: `${name}=${value.slice(0, 20)}`,
    program,
    settings: { ...(program === 'start' ? gateway : http), [name]: value },
    codes: [78],
    names: name,
  });
  return [
    wrong('start', 'DISCORD_GUILD_ID', 'abc'),
    wrong('start', 'DISCORD_API_URL', 'ftp://x'),
    wrong('start', 'LOG_LEVEL', 'loud'),
    wrong('start', 'LOG_UNANSWERED', 'maybe'),
    wrong('start', 'PICTURES', 'yes'),
    wrong('start', 'RATE_LIMIT', '0/0'),
    wrong('start', 'TALK', '2'),
    wrong('start', 'STORY', '../etc'),
    wrong('start', 'STORY_WATCH', 'x'),
    wrong('start', 'HEALTH_PORT', '70000'),
    wrong('serve', 'PORT', '-1'),
    wrong('serve', 'HOST', 'nowhere'),
    wrong('serve', 'DISCORD_PUBLIC_KEY', 'xyz'),
    { what: 'no token and no terminal', program: 'start', codes: [78] },
    { what: 'no public key', program: 'serve', codes: [78], names: 'DISCORD_PUBLIC_KEY' },
    { what: 'Discord out of reach', program: 'start', settings: gateway, codes: [69] },
    {
      what: 'a token of two lines',
      program: 'start',
      settings: { ...gateway, DISCORD_TOKEN: `${token}\nx` },
      codes: [77, 78],
    },
    {
      what: 'a story that is not there',
      program: 'start',
      settings: { ...gateway, STORY: 'nowhere' },
      codes: [65, 78],
    },
  ];
}

/** Files that cannot be read, or not as they were meant. */
export function files(closed: string): Start[] {
  const text = `DISCORD_TOKEN=${token}\nDISCORD_API_URL=${closed}\n`;
  const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const bigEndian = Buffer.from(marked).swap16();
  const start = (what: string, file: string | Buffer, ...codes: number[]): Start => ({
    what,
    program: 'start',
    file,
    codes,
  });
  return [
    // Nobody can read a folder as a file, not even root.
    start('.env cannot be read', 'folder', 78),
    start('.env is UTF-16', marked, 69, 78),
    start('.env is UTF-16, big-endian', bigEndian, 69, 78),
    start('.env is empty', '', 78),
    start('.env with a byte-order mark', `\ufeff${text}`, 69),
    start('.env with CRLF', text.replaceAll('\n', '\r\n'), 69),
    start('.env with quotes and export', `export DISCORD_TOKEN="${token}"\nDISCORD_API_URL='${closed}'`, 69),
  ];
}

/** Names that nobody reads; without the setting that was meant, the bot does something else in silence. */
export function misspelt(closed: string): Start[] {
  const names = ['DISCORD_TOKN', 'DISCORD_BOT_TOKEN', 'TOKEN', 'discord_token', 'DISCORD-TOKEN'];
  return names.map((name) => ({
    what: `${name} for DISCORD_TOKEN`,
    program: 'start',
    file: `${name}=${token}\nDISCORD_API_URL=${closed}\n`,
    codes: [78],
    // One for what is missing, and one for the name that may be meant for it.
    lines: 2,
  }));
}
