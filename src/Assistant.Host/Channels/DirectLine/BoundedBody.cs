namespace Assistant.Host.Channels.DirectLine;

internal static class BoundedBody
{
    /// <returns>Null when the body is longer than <paramref name="limit"/> bytes.</returns>
    public static async Task<byte[]?> Read(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (body.Length + count > limit)
            {
                return null;
            }

            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }
}
