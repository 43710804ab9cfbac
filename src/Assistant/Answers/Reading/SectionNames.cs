using System.Text.RegularExpressions;

namespace Assistant.Answers.Reading;

/// <summary>Finds sections that a question points at: "mục 2.3", "phần hai", "phụ lục 4", "II.3".</summary>
internal static partial class SectionNames
{
    private static readonly Dictionary<string, string> Ordinals = new(StringComparer.Ordinal)
    {
        ["nhat"] = "1", ["mot"] = "1", ["hai"] = "2", ["ba"] = "3", ["tu"] = "4", ["bon"] = "4", ["nam"] = "5", ["sau"] = "6", ["bay"] = "7",
        ["i"] = "1", ["ii"] = "2", ["iii"] = "3", ["iv"] = "4", ["v"] = "5", ["vi"] = "6",
    };

    /// <param name="line">The folded words with single spaces.</param>
    public static List<SectionName> In(string line)
    {
        var found = new List<SectionName>();
        foreach (Match match in Part().Matches(line))
        {
            var number = match.Groups["n"].Value;
            found.Add(new SectionName("phan", Ordinals.GetValueOrDefault(number, number)));
        }

        foreach (Match match in Annex().Matches(line))
        {
            var number = match.Groups["n"].Value;
            found.Add(new SectionName("phu luc", Ordinals.GetValueOrDefault(number, number)));
        }

        foreach (Match match in Article().Matches(line))
        {
            found.Add(new SectionName(match.Groups["kind"].Value, match.Groups["n"].Value));
        }

        foreach (Match match in Section().Matches(line))
        {
            found.Add(new SectionName("muc", match.Groups["n"].Value.Replace(',', '.')));
            if (match.Groups["m"].Success)
            {
                found.Add(new SectionName("muc", match.Groups["m"].Value.Replace(',', '.')));
            }
        }

        return found;
    }

    // "P1 mục III.2": beside a section the letter is no ward.
    [GeneratedRegex(@"(?<= )(?:phan (?:thu )?|p (?=[1-9] muc ))(?<n>nhat|mot|hai|ba|tu|bon|nam|sau|[1-9]|i{1,3}|iv|v|vi)(?= )(?! (?:loai|tich|tram|thuong|nay))")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<= )(?:phu luc|bieu) (?:so )?(?<n>[0-9]{1,2}|i{1,3}|iv|v|vi|mot|hai|ba|bon)(?= )")]
    private static partial Regex Annex();

    // "khoản 2 Điều 4": articles are counted through the whole document and are no "mục". What puts "Chương VII" into effect is another document.
    [GeneratedRegex(@"(?<= )(?<!thi hanh (?:(?:chuong|dieu|khoan) \S+ va )*)(?<kind>chuong|dieu|khoan) (?:thu )?(?:so )?(?<n>[0-9]{1,3}|i{1,3}|iv|vi{0,3}|ix|x)(?= )(?! (?:nguoi|dong|trieu|ty|nghin|dong chi|phan tram))")]
    private static partial Regex Article();

    // Words are cut at points between letters and digits: "II.3" arrives as "ii 3".
    [GeneratedRegex(@"(?<= )(?:muc|diem|tieu muc) (?:so )?(?<n>[0-9]{1,2}(?:,[0-9]{1,2}){0,2}|i{1,3}|iv|vi{0,3}|ix|x)(?: (?<m>[0-9]{1,2}(?:,[0-9]{1,2})?))?(?= )")]
    private static partial Regex Section();
}
