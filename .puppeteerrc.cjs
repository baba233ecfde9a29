// The browser comes from the lock file (@sparticuz/chromium) or the machine; nothing is downloaded.
module.exports = { skipDownload: true }
