// Runs in CloudFront before the site's bucket is asked: a path without a file's ending is a page of the web app.
function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);

  if (!name.includes('.')) {
    request.uri = '/index.html';
  }
  return request;
}
