using System.IO.Compression;
using System.Text;

namespace Assistant.Tests.Formats;

/// <summary>What time, mail programs and ill will do to files. The same seed makes the same damage.</summary>
internal static class FileMutations
{
    private static readonly string[] Nasty =
    [
        "((((((((((", "1.1.1.1.1.1.1.", "- - - - - ", "[^1]", "\t\t\t\t", "\u0301\u0302\u0309", "\u202E", "\uFEFF", "\0\0", "**", "<!--", "-->", "]]>", "&#x0;", "&lt;",
        "¹²³", "\r", "\f", "số số số ", "ngày 99 tháng 99 năm 9999", "32/13/2021", "999999999999999999999", "-2147483649", "%9%9%9", "../../", "{", "[", "&a ", "*a", "!!x ",
    ];

    public static byte[] Bytes(byte[] sound, int seed)
    {
        var random = new Random(seed);
        var broken = sound.ToList();
        for (var hits = random.Next(1, 12); hits > 0 && broken.Count > 8; hits--)
        {
            var at = random.Next(broken.Count);
            var length = Math.Min(random.Next(1, 400), broken.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    broken[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    broken.RemoveRange(at, length);
                    break;
                case 2:
                    broken.InsertRange(at, broken.GetRange(at, length));
                    break;
                case 3:
                    broken.InsertRange(at, Enumerable.Range(0, length).Select(_ => (byte)random.Next(256)).ToList());
                    break;
                case 4:
                    broken.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Nasty[random.Next(Nasty.Length)], random.Next(1, 200)))));
                    break;
                default:
                    broken.RemoveRange(at, random.Next(10) == 0 ? broken.Count - at : 1);
                    break;
            }
        }

        return [.. broken];
    }

    /// <summary>A packed file that still unpacks, with its insides damaged.</summary>
    public static byte[] Parts(byte[] sound, int seed)
    {
        var random = new Random(seed);
        using var damaged = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(sound), ZipArchiveMode.Read))
        using (var to = new ZipArchive(damaged, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                var xml = reader.ReadToEnd();
                var copies = random.Next(40) == 0 ? 2 : 1;
                for (var copy = 0; copy < copies; copy++)
                {
                    using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open());
                    writer.Write(random.Next(2) == 0 ? Xml(xml, random) : xml);
                }
            }
        }

        return damaged.ToArray();
    }

    private static string Xml(string xml, Random random)
    {
        for (var hits = random.Next(1, 8); hits > 0; hits--)
        {
            var from = xml.IndexOf('<', random.Next(xml.Length));
            var to = from < 0 ? -1 : xml.IndexOf('>', from);
            if (to < 0)
            {
                continue;
            }

            var tag = xml[from..(to + 1)];
            xml = random.Next(7) switch
            {
                0 => xml.Remove(from, tag.Length),
                1 => xml.Insert(from, tag),
                2 => xml.Insert(to + 1, Nasty[random.Next(Nasty.Length)].Replace("\0", "", StringComparison.Ordinal)),
                3 => xml[..from] + Digits(tag, random) + xml[(to + 1)..],
                4 => Nested(xml, from, random),
                5 => Doubled(xml, from, random),
                _ => xml.Replace(tag, "<w:p/>", StringComparison.Ordinal),
            };
        }

        return xml;
    }

    private static string Digits(string tag, Random random) =>
        string.Concat(tag.Select(c => char.IsAsciiDigit(c) ? random.Next(3) == 0 ? "-9999999999" : random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture) : c.ToString()));

    private static string Nested(string xml, int at, Random random)
    {
        var name = ((string[])["w:sdt", "w:tbl", "w:tr", "w:tc", "w:r", "w:p", "w:ins", "w:txbxContent"])[random.Next(8)];
        var depth = random.Next(1, 300);
        return xml.Insert(at, string.Concat(Enumerable.Repeat($"<{name}>", depth)) + string.Concat(Enumerable.Repeat($"</{name}>", depth)));
    }

    // Whole elements, where luck has it; otherwise tags that do not match.
    private static string Doubled(string xml, int at, Random random)
    {
        var end = xml.IndexOf("</w:p>", at, StringComparison.Ordinal);
        return end < 0 ? xml : xml.Insert(at, string.Concat(Enumerable.Repeat(xml[at..(end + 6)], random.Next(1, 4))));
    }
}
