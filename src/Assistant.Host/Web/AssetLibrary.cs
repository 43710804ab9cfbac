using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Host.Web;

/// <summary>Styles, scripts and fonts, all embedded in the program. Their address carries a hash of them all, so browsers keep them for good.</summary>
internal sealed class AssetLibrary
{
    private const string Prefix = "web/";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".woff2"] = "font/woff2",
    };

    private readonly HashSet<string> _resources =
        [.. typeof(AssetLibrary).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))];

    private readonly ConcurrentDictionary<string, Asset?> _assets = new(StringComparer.Ordinal);

    private readonly Lazy<string> _version;

    public AssetLibrary() => _version = new Lazy<string>(HashOfAll);

    public string Version => _version.Value;

    public string Url(string name) => $"/tai-nguyen/{Version}/{name}";

    /// <returns>Null when there is no such file.</returns>
    public Asset? Find(string name) => _assets.GetOrAdd(name, Load);

    private Asset? Load(string name)
    {
        if (!ContentTypes.TryGetValue(Path.GetExtension(name), out var type))
        {
            return null;
        }

        if (Read(name) is { } plain)
        {
            return type.StartsWith("text/", StringComparison.Ordinal) || type.StartsWith("image/", StringComparison.Ordinal)
                ? Asset.Text(type, plain)
                : new Asset(type, plain, null, null);
        }

        return Read(name + ".br") is { } brotli ? new Asset(type, null, brotli, Read(name + ".gz")) : null;
    }

    private byte[]? Read(string name)
    {
        if (!_resources.Contains(Prefix + name))
        {
            return null;
        }

        using var stream = typeof(AssetLibrary).Assembly.GetManifestResourceStream(Prefix + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private string HashOfAll()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var resource in _resources.Order(StringComparer.Ordinal).Where(name => !name.EndsWith(".gz", StringComparison.Ordinal)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(resource));
            hash.AppendData(Read(resource[Prefix.Length..])!);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
