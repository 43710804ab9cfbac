using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Corpus;
using Assistant.Formats;

namespace Assistant.Benchmarks;

/// <summary>A hash over everything that the parser says of many documents.</summary>
internal static class ParseDigest
{
    private const int Invented = 200;

    private static readonly JsonSerializerOptions Form = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = false,
    };

    public static int Run(string[] paths)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, file) in Files(paths))
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Print(DocumentParser.Parse(file))));
            all.AppendData(hash);
            Console.Error.WriteLine($"{Convert.ToHexStringLower(hash)[..16]}  {name}");
        }

        Console.Out.WriteLine(Convert.ToHexStringLower(all.GetHashAndReset()));
        return 0;
    }

    /// <summary>The source itself is left out: only what was read from it counts.</summary>
    private static string Print(Document document) =>
        JsonSerializer.Serialize(document with { Source = document.Source with { Text = "" } }, Form);

    private static IEnumerable<(string Name, SourceFile File)> Files(string[] paths)
    {
        foreach (var file in Catalog.Load(Tests.Repository.Folder("corpus")).Files)
        {
            yield return (file.FileName, file);
        }

        var documents = new InventedDocuments();
        for (var i = 0; i < Invented; i++)
        {
            yield return (documents[i].FileName, documents[i]);
        }

        var readers = new DocumentReaders();
        foreach (var path in paths.SelectMany(AllBelow))
        {
            if (readers.Read(Path.GetFileName(path), File.ReadAllBytes(path)) is ReadResult.Readable readable)
            {
                yield return (path, readable.File);
            }
        }
    }

    private static IEnumerable<string> AllBelow(string path) =>
        Directory.Exists(path) ? Directory.GetFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
}
