using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>The parts of an Office file, read with limits: a small file must not unfold into more than a machine can hold.</summary>
internal sealed class SafeZip : IDisposable
{
    // A report of a thousand pages has some ten megabytes of XML and a few hundred parts.
    private const int LargestPart = 40 * 1024 * 1024;
    private const int MostParts = 5000;

    // No text nests deeper; without a limit, nesting alone could exhaust the stack.
    private const int DeepestNesting = 200;

    private readonly ZipArchive archive;

    private SafeZip(ZipArchive archive) => this.archive = archive;

    /// <exception cref="InvalidDataException">The bytes are no sound zip file.</exception>
    public static SafeZip Open(byte[] content)
    {
        var opened = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        return opened.Entries.Count <= MostParts
            ? new SafeZip(opened)
            : throw new InvalidDataException($"The file has {opened.Entries.Count} parts.");
    }

    public IEnumerable<string> PartNames => archive.Entries.Select(entry => entry.FullName);

    /// <returns>Null when there is no such part.</returns>
    /// <exception cref="InvalidDataException">The part is too large, nests too deep or is damaged.</exception>
    /// <exception cref="XmlException">The part is no sound XML.</exception>
    public XDocument? Read(string part)
    {
        var entry = archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.TrimStart('/'), part.TrimStart('/'), StringComparison.OrdinalIgnoreCase));
        if (entry is null)
        {
            return null;
        }

        using var unfolded = Unfold(entry);
        CheckNesting(unfolded);
        using var reader = Reader(unfolded);
        return XDocument.Load(reader);
    }

    public void Dispose() => archive.Dispose();

    /// <summary>Counts what really comes out: the size that a zip file declares is its author's word.</summary>
    private static MemoryStream Unfold(ZipArchiveEntry entry)
    {
        var unfolded = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            unfolded.Write(buffer, 0, read);
            if (unfolded.Length > LargestPart)
            {
                unfolded.Dispose();
                throw new InvalidDataException($"A part unfolds to more than {LargestPart} bytes.");
            }
        }

        return unfolded;
    }

    private static void CheckNesting(MemoryStream xml)
    {
        using var reader = Reader(xml);
        while (reader.Read())
        {
            if (reader.Depth > DeepestNesting)
            {
                throw new InvalidDataException($"A part nests deeper than {DeepestNesting} levels.");
            }
        }
    }

    private static XmlReader Reader(MemoryStream xml)
    {
        xml.Position = 0;
        return XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true });
    }
}
