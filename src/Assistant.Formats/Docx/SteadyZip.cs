using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Assistant.Formats.Docx;

/// <summary>Packs a package anew so that nothing of the clock, the machine or chance is left in it.</summary>
internal static class SteadyZip
{
    private const string ContentTypes = "[Content_Types].xml";

    private const string MainPart = "word/document.xml";

    // The zip format counts from here.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Readers look for these first.
    private static readonly string[] First = [ContentTypes, "_rels/.rels", MainPart];

    public static byte[] Repack(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(Rank).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                Copy(entry, zip);
            }
        }

        return target.ToArray();
    }

    private static int Rank(ZipArchiveEntry entry) => Array.IndexOf(First, entry.FullName) is var at and >= 0 ? at : First.Length;

    private static void Copy(ZipArchiveEntry entry, ZipArchive zip)
    {
        var copy = zip.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = NoDate;
        copy.ExternalAttributes = 0;
        using var from = entry.Open();
        using var to = copy.Open();
        if (entry.FullName == ContentTypes)
        {
            to.Write(Encoding.UTF8.GetBytes(Explicit(XDocument.Load(from))));
        }
        else
        {
            from.CopyTo(to);
        }
    }

    /// <summary>The SDK gives the ending "xml" the type of the part it writes first; here every part is named with its own.</summary>
    private static string Explicit(XDocument types)
    {
        var space = types.Root!.Name.Namespace;
        var xml = types.Root.Elements(space + "Default").Single(element => (string?)element.Attribute("Extension") == "xml");
        var mainType = (string)xml.Attribute("ContentType")!;
        xml.SetAttributeValue("ContentType", "application/xml");
        if (mainType != "application/xml")
        {
            types.Root.Add(new XElement(space + "Override", new XAttribute("PartName", "/" + MainPart), new XAttribute("ContentType", mainType)));
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + types.Root.ToString(SaveOptions.DisableFormatting);
    }
}
