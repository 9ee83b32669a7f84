/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits; handed in, for hashing belongs to the platform. */
export type Sha256 = (text: string) => string;

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The sums of files as `sha256sum --check` reads them: "sum  name", a line each. */
export function toSha256List(files: readonly NamedText[], sha256: Sha256): string {
  return files.map(({ name, text }) => `${sha256(text)}  ${name}\n`).join('');
}
