using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Says of a line by itself what it looks like. Looks only at the line's beginning and end, so its time does not grow with the line.</summary>
internal static partial class LineReader
{
    private const int LongestCapitalsHeading = 90;
    private const int LongestStarredHeading = 160;

    public static LineMark Read(SourceLine line, bool markdown)
    {
        if (line.Cells is not null)
        {
            return new LineMark(LineKind.TableRow);
        }

        if (PlainText.IsDecoration(line.Text))
        {
            return new LineMark(LineKind.Decoration);
        }

        if (line.HasTab || (line.Text[0] == '|' && line.Text[^1] == '|'))
        {
            return new LineMark(LineKind.TableRow);
        }

        var bare = line.Bare;
        if (PageNumber().IsMatch(bare))
        {
            return new LineMark(LineKind.PageNumber);
        }

        if (RecipientReader.IsAddress(bare))
        {
            return new LineMark(LineKind.Address);
        }

        if ((char.GetUnicodeCategory(line.Text[0]) == UnicodeCategory.OtherNumber || line.Text[0] == '[') && Footnote().Match(line.Text) is { Success: true } note)
        {
            return new LineMark(LineKind.Footnote, Rank.Leaf, note.Groups["mark"].Value, note.Length);
        }

        // Stars and the signs of Markdown before the words are no part of a label.
        var lead = Lead().Match(line.Text).Length;
        var words = lead == 0 ? line.Text : line.Text[lead..];
        if (words.Length == 0)
        {
            return new LineMark(LineKind.Decoration);
        }

        if (RecipientsStart().IsMatch(words))
        {
            return new LineMark(LineKind.Recipients);
        }

        if (Signatures.Opens(bare))
        {
            return new LineMark(LineKind.Signature);
        }

        var hashes = line.Text.TakeWhile(c => c == '#').Count();
        if (hashes > 0 && hashes < line.Text.Length && line.Text[hashes] == ' ')
        {
            return Hashed(words, lead, hashes);
        }

        if (NoteStart().IsMatch(words) || (bare[0] is '(' or '[' && WhollyBracketed(bare) && !Label(words, 0).Found))
        {
            return new LineMark(LineKind.Note, Rank.Leaf, "", lead);
        }

        if (Label(words, lead) is { Found: true } labelled)
        {
            return labelled.Mark;
        }

        // Markdown sets a point as an entry of a list: "- a) …".
        if (markdown && words.StartsWith("- ", StringComparison.Ordinal) && words.Length > 4 && Label(words[2..], lead + 2) is { Found: true } point)
        {
            return point.Mark;
        }

        if (DashStart().Match(words) is { Success: true } dash && (lead == 0 || words[0] is '-' or '+' or '\\'))
        {
            var mark = dash.Groups["mark"].Value;
            var plus = mark.Contains('+', StringComparison.Ordinal);
            var rank = (plus ? Rank.Plus : Rank.Dash) + (markdown ? Math.Min(line.Indent / 2, 4) : 0);
            return new LineMark(LineKind.Dash, rank, plus ? "+" : "-", lead + dash.Length);
        }

        return Starred(line, bare, lead, markdown) ?? PlainOrCapitals(bare);
    }

    /// <summary>"## 2. Nội dung": the number signs give the rank, the words may bring a label of their own.</summary>
    private static LineMark Hashed(string words, int lead, int hashes)
    {
        var rank = hashes switch { 1 => Rank.Title, 2 => Rank.Roman, _ => Rank.Arabic + Math.Min(hashes - 3, 5) };
        // "### Điều 5" is an article however many signs stand before it.
        return Label(words, lead) is { Found: true } labelled
            ? labelled.Mark with { Rank = labelled.Mark.Rank is Rank.Part or Rank.Chapter or >= Rank.Division and <= Rank.Article ? labelled.Mark.Rank : rank }
            : new LineMark(LineKind.Numbered, rank, "", lead);
    }

    private static (bool Found, LineMark Mark) Label(string words, int lead)
    {
        var first = words[0];
        return first switch
        {
            >= '0' and <= '9' => Arabic(words, lead),
            'I' or 'V' or 'X' or 'L' when Roman(words, lead) is { Found: true } roman => roman,
            'P' or 'C' or 'M' or 'T' or 'Đ' when Named(words, lead) is { Found: true } named => named,
            '(' or 'đ' or (>= 'a' and <= 'z') or 'Đ' or (>= 'A' and <= 'K') => Letter(words, lead),
            _ => (false, default),
        };
    }

    private static (bool Found, LineMark Mark) Named(string words, int lead)
    {
        if (WordLabel().Match(words) is not { Success: true } word)
        {
            return (false, default);
        }

        var rank = char.ToUpperInvariant(word.Groups["word"].Value[0]) switch
        {
            'P' => Rank.Part,
            'C' => Rank.Chapter,
            'M' => Rank.Division,
            'T' => Rank.Division + 2,
            _ => Rank.Article,
        };
        return (true, new LineMark(LineKind.Numbered, rank, word.Groups["label"].Value, lead + word.Length));
    }

    private static (bool Found, LineMark Mark) Roman(string words, int lead) => RomanLabel().Match(words) is { Success: true } roman
        ? (true, new LineMark(LineKind.Numbered, Rank.Roman, roman.Groups["label"].Value, lead + roman.Length))
        : (false, default);

    private static (bool Found, LineMark Mark) Arabic(string words, int lead)
    {
        if (ArabicLabel().Match(words) is not { Success: true } arabic)
        {
            return (false, default);
        }

        var label = arabic.Groups["label"].Value;
        return (true, new LineMark(LineKind.Numbered, Rank.Arabic + label.AsSpan().Count('.'), label, lead + arabic.Length));
    }

    private static (bool Found, LineMark Mark) Letter(string words, int lead)
    {
        if (LetterLabel().Match(words) is not { Success: true } letter)
        {
            return (false, default);
        }

        var label = letter.Groups["label"].Value;
        var inside = label.Trim('(', ')');
        // "i)" alone may be the letter after "h)": the assembler knows what stands before.
        var rank = inside.Length > 1 && inside.All(c => c is 'i' or 'v' or 'x') ? Rank.SmallRoman
            : label[0] == '(' ? (char.IsAsciiDigit(inside[0]) ? Rank.Bracketed : Rank.BracketedLetter)
            : char.IsUpper(label[0]) ? Rank.CapitalLetter
            : Rank.SmallLetter;
        return (true, new LineMark(LineKind.Numbered, rank, label, lead + letter.Length));
    }

    /// <summary>"*** Nguyên nhân của …**", "**Ưu điểm**", "* Hạn chế": emphasis over a whole short line makes it a heading.</summary>
    private static LineMark? Starred(SourceLine line, string bare, int lead, bool markdown)
    {
        if (line.Text[0] is not ('*' or '\\'))
        {
            return null;
        }

        var loneStar = LoneStar().IsMatch(line.Text);
        var afterLoneStar = loneStar || line.Text.StartsWith("* ", StringComparison.Ordinal);
        if (markdown && afterLoneStar && !loneStar)
        {
            return new LineMark(LineKind.Dash, Rank.Dash + Math.Min(line.Indent / 2, 4), "-", 2);
        }

        var whole = line.Text.EndsWith("**", StringComparison.Ordinal) && line.Text.AsSpan(0, lead).Contains("**", StringComparison.Ordinal);
        var open = !Ends.Closed(bare) || bare[^1] == ':';
        if (open && bare.Length <= LongestStarredHeading && (whole || afterLoneStar))
        {
            return bare.Length <= LongestCapitalsHeading && IsCapitals(bare)
                ? new LineMark(LineKind.Capitals, Rank.Part, "", lead)
                : new LineMark(LineKind.StarredHeading, Rank.Starred, "", lead);
        }

        return null;
    }

    private static LineMark PlainOrCapitals(string bare) =>
        bare.Length <= LongestCapitalsHeading && IsCapitals(bare) && !Ends.Closed(bare)
            ? new LineMark(LineKind.Capitals, Rank.Part)
            : new LineMark(LineKind.Text);

    /// <summary>At least four letters, none of them small.</summary>
    public static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 4;
    }

    /// <summary>The bracket that opens first closes last, or was cut off with the rest of the line.</summary>
    private static bool WhollyBracketed(string bare)
    {
        var depth = 0;
        for (var i = 0; i < bare.Length; i++)
        {
            depth += bare[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return bare.AsSpan(i + 1).Trim(".;, ").IsEmpty;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^(?:-\s?|–\s?|[Tt]rang\s|[Pp]age\s)?\d{1,4}(?:\s?/\s?\d{1,4})?(?:\s?[-–])?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:(?<mark>[¹²³⁰⁴-⁹]{1,3})\s?|\[\^(?<mark>\d{1,3})\]:\s?)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^(?:\\(?=\*)|[*_>\s]|#(?=#*\s)){0,12}", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:Nơi nhận|Nơi gửi|NƠI NHẬN)\b", RegexOptions.CultureInvariant)]
    private static partial Regex RecipientsStart();

    [GeneratedRegex(@"^(?:Lưu ý|Ghi chú|Chú ý|LƯU Ý|GHI CHÚ|Chú thích)\s?\**\s?:", RegexOptions.CultureInvariant)]
    private static partial Regex NoteStart();

    [GeneratedRegex(
        @"^(?<label>(?<word>PHẦN|Phần)\s+(?:(?:THỨ|thứ)\s+\p{L}+|[IVXL]{1,6}|\d{1,2}|[A-H]|MỘT|HAI|BA|BỐN|một|hai|ba|bốn)|(?<word>CHƯƠNG|Chương)\s+(?:[IVXLC]{1,7}|\d{1,3}|(?:THỨ|thứ)\s+\p{L}+)|(?<word>MỤC|Mục|TIỂU MỤC|Tiểu mục)\s+(?:\d{1,2}|[IVXL]{1,5}|[A-H]))(?!\p{L})(?:\s*\**\s*[.:–-]\s*\**\s*|\s*\**\s*$|\s+(?=[*\s]*\p{Lu}))"
        + @"|^(?<label>(?<word>ĐIỀU|Điều)\s+\d{1,4}[a-zđ]?)(?:\s*\**\s*[.:]\s*\**\s*|\s*\**\s*$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex WordLabel();

    // Not "V/v", not "V.I. Lênin".
    [GeneratedRegex(@"^(?<label>[IVXL]{1,6})\s?\**(?:[.\-–:)]\**\s?|/\s)(?!\p{Lu}\.)(?=[*\s]*[\p{L}(“""])", RegexOptions.CultureInvariant)]
    private static partial Regex RomanLabel();

    // "1.", "1.1.", "1.1", "1)", "1-"; never the start of a date, of a sum or of "2.366 đảng viên".
    [GeneratedRegex(@"^(?:(?<label>\d{1,3}(?:\.\d{1,2}){0,4})\**(?:\\?\.\**\s?|\\?\)\**\s?|\s?[-–/]\**\s|\.[-/]\**\s)(?=[*\s]*[\p{L}(“""‘])|(?<label>\d{1,2}(?:\.\d{1,2}){1,4})\s(?=[*\s]*\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicLabel();

    [GeneratedRegex(@"^(?<label>[a-zđ][0-9]?\))\s?(?=\S)|^(?<label>[a-zđ])\.\s(?=\S)|^(?<label>[A-HĐK])(?:[.)]|\s?-)\s(?=\S)|^(?<label>\((?:\d{1,2}|[a-zđ]|i{2,3}|iv|vi{1,3}|ix|xi{0,3})\))\s?(?=\S)|^(?<label>(?:i{2,3}|iv|vi{1,3}|ix|xi{0,3})[.)])\s(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex LetterLabel();

    [GeneratedRegex(@"^\\?(?<mark>[-–—]\s?\+|[-–—•·▪●○▫◦‣✓➢+])(?:\s+|(?=\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex DashStart();

    [GeneratedRegex(@"^\**\\\*\s", RegexOptions.CultureInvariant)]
    private static partial Regex LoneStar();
}
