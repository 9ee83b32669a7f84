/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits; handed in, for hashing belongs to the platform. */
export type Sha256 = (text: string) => string;

interface SummedFile {
  readonly name: string;
  readonly sha256: string;
}

/** The sums of files as `sha256sum --check` reads them: "sum  name", a line each. */
export function toSha256List(files: readonly SummedFile[]): string {
  return files.map(toLine).join('');
}

/** A line that begins with a backslash says that its name is escaped. */
function toLine({ name, sha256 }: SummedFile): string {
  const escaped = name.replace(/[\\\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);
  return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
