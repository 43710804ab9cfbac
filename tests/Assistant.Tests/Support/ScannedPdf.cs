using System.Globalization;
using System.Text;

namespace Assistant.Tests.Support;

/// <summary>A PDF as a scanner makes it: one grey picture on each page, and no words.</summary>
internal static class ScannedPdf
{
    /// <param name="pages">PGM files, A4.</param>
    public static byte[] Of(params IReadOnlyList<byte[]> pages)
    {
        using var pdf = new MemoryStream();
        var places = new List<long>();
        Write(pdf, "%PDF-1.4\n");
        Add($"<</Type/Catalog/Pages 2 0 R>>");
        Add($"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, at) => $"{3 + (3 * at)} 0 R"))}]>>");
        foreach (var (page, at) in pages.Select((page, at) => (page, at)))
        {
            var head = Encoding.ASCII.GetString(page, 0, 20).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var dots = page[^(int.Parse(head[1], CultureInfo.InvariantCulture) * int.Parse(head[2], CultureInfo.InvariantCulture))..];
            const string Draw = "595 0 0 842 0 0 cm /I Do";
            Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I {5 + (3 * at)} 0 R>>>>/Contents {4 + (3 * at)} 0 R>>");
            Add($"<</Length {Draw.Length}>>stream\n{Draw}\nendstream");
            Add($"<</Type/XObject/Subtype/Image/Width {head[1]}/Height {head[2]}/ColorSpace/DeviceGray/BitsPerComponent 8/Length {dots.Length}>>stream\n", dots);
        }

        var table = pdf.Length;
        Write(pdf, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}trailer<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return pdf.ToArray();

        void Add(string head, byte[]? content = null)
        {
            places.Add(pdf.Length);
            Write(pdf, $"{places.Count} 0 obj\n{head}");
            if (content is not null)
            {
                pdf.Write(content);
                Write(pdf, "\nendstream");
            }

            Write(pdf, "\nendobj\n");
        }
    }

    private static void Write(MemoryStream pdf, string text) => pdf.Write(Encoding.ASCII.GetBytes(text));
}
