import { findProgram, installSystemPackage } from './system.mjs';

/**
 * Java, which the Nu HTML checker runs on.
 * @returns {string | undefined} a program that starts
 */
export function findJava() {
  const home = process.env.JAVA_HOME;
  return findProgram([...(home ? [`${home}/bin/java`] : []), 'java'], '-version');
}

/**
 * @returns {Promise<boolean>} whether there is Java now
 */
export async function installJava() {
  console.log('Fetching Java for the HTML checker (a few minutes)…');
  await installSystemPackage('default-jre-headless');
  return findJava() !== undefined;
}
