using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Drafting;

/// <summary>Reads "Đảng ủy xã Bình An, đảng bộ cơ sở trực thuộc huyện".</summary>
public static partial class UnitReader
{
    /// <summary>Null when the text names no body.</summary>
    public static Unit? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = text.Replace('\n', ' ').Trim().TrimEnd('.', ';', ',', ' ');
        var folded = Diacritics.FoldInPlace(line);
        var body = Body().Match(folded);
        if (!body.Success)
        {
            return null;
        }

        var stop = NameEnd().Match(folded, body.Index + body.Length);
        var name = line[body.Index..(stop.Success ? stop.Index : line.Length)].Trim(' ', '-', '–', '.', ':');
        if (name.Length == 0)
        {
            return null;
        }

        return new Unit(char.ToUpperInvariant(name[0]) + name[1..], LevelOf(folded, Diacritics.Fold(name)), Superior(line, folded));
    }

    /// <summary>The level that words choose by themselves, as in a form; unknown when they do not.</summary>
    public static UnitLevel LevelOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Diacritics.Fold(text);
        return LevelOf(folded, folded);
    }

    private static UnitLevel LevelOf(string folded, string name)
    {
        if (Has(folded, "cap tren co so", "truc thuoc tinh uy", "truc thuoc tinh", "cap huyen") || Starts(name, "huyen uy", "thi uy", "quan uy", "dang uy khoi"))
        {
            return UnitLevel.District;
        }

        if (Has(folded, "to chuc co so", "dang bo co so", "chi bo co so", "cap co so", "cap xa"))
        {
            return UnitLevel.Grassroots;
        }

        if (Starts(name, "tinh uy", "ban to chuc tinh uy", "van phong tinh uy") || Has(folded, "cap tinh"))
        {
            return UnitLevel.Province;
        }

        if (Starts(name, "thanh uy"))
        {
            return UnitLevel.District;
        }

        if (Starts(name, "chi bo", "chi uy"))
        {
            return UnitLevel.Branch;
        }

        return Starts(name, "dang uy", "dang bo") ? UnitLevel.Grassroots : UnitLevel.Unknown;
    }

    // "trực thuộc huyện" says where the unit stands, no name that could be printed above its own.
    private static string Superior(string line, string folded)
    {
        var match = Above().Match(folded);
        if (!match.Success)
        {
            return string.Empty;
        }

        var name = line[match.Groups["name"].Index..(match.Groups["name"].Index + match.Groups["name"].Length)].Trim();
        return name.Split(' ').Any(word => word.Length > 0 && char.IsUpper(word[0])) ? name : string.Empty;
    }

    private static bool Has(string text, params string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));

    private static bool Starts(string text, params string[] words) => Array.Exists(words, word => text.StartsWith(word, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:ban thuong vu\s+)?(?:dang uy|dang bo|chi bo|chi uy|huyen uy|thi uy|thanh uy|quan uy|tinh uy|ban to chuc|ban tuyen giao|ban dan van|uy ban|van phong|ubnd|ubkt|mat tran|hoi dong|so|phong|truong|hoi|doan)\b")]
    private static partial Regex Body();

    [GeneratedRegex(@"[,;()\n]|\s(?:truc thuoc|thuoc|la (?:to chuc|dang bo|chi bo|cap))\s|\s[-–]\s|\.\s")]
    private static partial Regex NameEnd();

    [GeneratedRegex(@"\b(?:truc thuoc|thuoc)\s+(?<name>(?:dang bo|dang uy|huyen uy|tinh uy|thanh uy|thi uy|quan uy|huyen|tinh|thanh pho|dang uy khoi|chi bo|xa|phuong)\b[^,;.()]*)")]
    private static partial Regex Above();
}
