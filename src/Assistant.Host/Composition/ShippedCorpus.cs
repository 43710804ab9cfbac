using System.Security.Cryptography;
using System.Text;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Storage;
using Assistant.Wording;

namespace Assistant.Host.Composition;

/// <summary>Brings the documents of the corpus folder into the store, when the folder or the program has changed.</summary>
public sealed class ShippedCorpus(string folder, SqlStore store, Ingest ingest, TimeProvider clock, Secrecy heaviest = Secrecy.None)
{
    private const string Mark = "shipped-corpus";

    /// <returns>What could not be imported, for people; empty when nothing was to be done.</returns>
    public IReadOnlyList<string> Import(bool evenIfUnchanged = false)
    {
        if (!Directory.Exists(folder))
        {
            return [Replies.FolderNotFound(folder)];
        }

        var fingerprint = Fingerprint();
        if (!evenIfUnchanged && store.ReadMark(Mark) == fingerprint)
        {
            return [];
        }

        var catalog = Catalog.Load(folder);
        var refused = ingest.BringUpToDate(catalog.Files, clock.GetUtcNow(), heaviest, catalog.Pictures);
        KnownMark.Write(store, catalog.Known);
        // Last: a start that dies in between imports again.
        store.WriteMark(Mark, fingerprint);
        return [.. catalog.Problems, .. refused.Select(document => Replies.ClassifiedIsRefused(document.Source.FileName, SecrecyMarks.Printed(SecrecyMarks.Of(document)), AssistantOptions.AllowClassifiedVariable))];
    }

    /// <summary>Changes with every file of the folder and with the program's reading of files.</summary>
    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Catalog).Module.ModuleVersionId.ToByteArray());
        hash.AppendData([(byte)heaviest]);
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file) + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
