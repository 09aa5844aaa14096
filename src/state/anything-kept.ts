/** Whether anything at all is kept on this device, by this site or another of the same host: nothing is on a first visit. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.length + sessionStorage.length > 0;
  } catch {
    return false; // where storage is blocked
  }
}
