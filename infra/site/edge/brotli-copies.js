// Runs in CloudFront before the bucket is asked for code or styles: a browser that takes Brotli gets the copy that was
// compressed with the build.
function handler(event) {
  const request = event.request;
  const accepted = request.headers['accept-encoding'];

  if (accepted && /\bbr\b/.test(accepted.value) && /\.(js|css)$/.test(request.uri)) {
    request.uri = request.uri.replace('/assets/', '/brotli/');
  }
  return request;
}
