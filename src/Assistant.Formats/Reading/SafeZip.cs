using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>
/// The parts of an Office file, read with limits: a small file must not unfold into more than a machine can hold. Nothing is
/// ever written to disk under a name from the file, and nothing outside the file is opened.
/// </summary>
internal sealed class SafeZip : IDisposable
{
    // A report of a thousand pages has some ten megabytes of XML and a few hundred parts.
    private const int LargestPart = 40 * 1024 * 1024;
    private const int LargestWhole = 80 * 1024 * 1024;
    private const int MostParts = 5000;
    private const int MostElements = 2_000_000;

    // Word's XML packs to a tenth, the dullest table to a hundredth.
    private const int LargestRatio = 250;
    private const int SizeWhereRatioCounts = 5 * 1024 * 1024;

    // No text nests deeper; without a limit, nesting alone could exhaust the stack.
    private const int DeepestNesting = 200;

    private readonly ZipArchive archive;
    private readonly ILookup<string, ZipArchiveEntry> byName;
    private long unfoldedSoFar;
    private int elementsSoFar;

    private SafeZip(ZipArchive archive)
    {
        this.archive = archive;
        byName = archive.Entries.ToLookup(entry => entry.FullName.TrimStart('/'), StringComparer.OrdinalIgnoreCase);
    }

    /// <exception cref="InvalidDataException">The bytes are no sound zip file.</exception>
    /// <exception cref="FileLimitException">It has too many parts.</exception>
    public static SafeZip Open(byte[] content)
    {
        var opened = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        return opened.Entries.Count <= MostParts ? new SafeZip(opened) : throw new FileLimitException(FileLimit.Parts, "");
    }

    public IEnumerable<string> PartNames => archive.Entries.Select(entry => entry.FullName);

    /// <returns>Null when there is no such part.</returns>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    /// <exception cref="FileLimitException">The part is too large, nests too deep or is there twice.</exception>
    /// <exception cref="XmlException">The part is no sound XML, or brings a document type.</exception>
    public XDocument? Read(string part)
    {
        var entries = byName[part.TrimStart('/')].Take(2).ToList();
        if (entries.Count == 0)
        {
            return null;
        }

        if (entries.Count > 1)
        {
            throw new FileLimitException(FileLimit.Twins, part);
        }

        using var unfolded = Unfold(entries[0]);
        CheckNesting(unfolded, part);
        using var reader = Reader(unfolded);
        return XDocument.Load(reader);
    }

    public void Dispose() => archive.Dispose();

    /// <summary>Counts what really comes out: the size that a zip file declares is its author's word.</summary>
    private MemoryStream Unfold(ZipArchiveEntry entry)
    {
        var unfolded = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            unfolded.Write(buffer, 0, read);
            unfoldedSoFar += read;
            var limit = unfolded.Length > LargestPart || unfoldedSoFar > LargestWhole ? FileLimit.Size
                : unfolded.Length > SizeWhereRatioCounts && unfolded.Length / LargestRatio > entry.CompressedLength ? FileLimit.Ratio
                : (FileLimit?)null;
            if (limit is { } beyond)
            {
                unfolded.Dispose();
                throw new FileLimitException(beyond, entry.FullName);
            }
        }

        return unfolded;
    }

    private void CheckNesting(MemoryStream xml, string part)
    {
        using var reader = Reader(xml);
        while (reader.Read())
        {
            if (reader.Depth > DeepestNesting)
            {
                throw new FileLimitException(FileLimit.Nesting, part);
            }

            if (reader.NodeType == XmlNodeType.Element && ++elementsSoFar > MostElements)
            {
                throw new FileLimitException(FileLimit.Elements, part);
            }
        }
    }

    private static XmlReader Reader(MemoryStream xml)
    {
        xml.Position = 0;
        return XmlReader.Create(xml, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }
}
