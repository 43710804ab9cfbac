namespace Assistant.Host.Web;

internal static class AssetEndpoint
{
    public static void Map(IEndpointRouteBuilder site, AssetLibrary assets) =>
        site.MapGet("/tai-nguyen/{version}/{**name}", (HttpContext context, string version, string name) => Send(context, assets, version, name));

    private static async Task Send(HttpContext context, AssetLibrary assets, string version, string name)
    {
        var response = context.Response;
        if (assets.Find(name) is not { } asset)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // A page opened before an update still asks for the old version: it gets today's file, and may not keep it.
        response.Headers.CacheControl = version == assets.Version ? "public, max-age=31536000, immutable" : "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        response.ContentType = asset.ContentType;
        var (encoding, body) = Choose(context.Request, asset);
        if (asset.Brotli is not null)
        {
            response.Headers.Vary = "Accept-Encoding";
        }

        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }

    private static (string? Encoding, byte[] Body) Choose(HttpRequest request, Asset asset)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(value => value.Quality is not 0).Select(value => value.Value.ToString()).ToList();
        return asset switch
        {
            { Brotli: { } brotli } when accepted.Contains("br") => ("br", brotli),
            { Gzip: { } gzip } when accepted.Contains("gzip") => ("gzip", gzip),
            _ => (null, asset.Unpacked()),
        };
    }
}
