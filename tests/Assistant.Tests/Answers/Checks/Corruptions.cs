using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Tests.Answers.Checks;

/// <summary>Makes correct sentences wrong, in one place each.</summary>
internal static partial class Corruptions
{
    private static readonly Dictionary<string, Regex> Known = new(StringComparer.Ordinal);

    private static readonly string[] Invented = ["Lò Thị Mây Trắng", "Hoàng Đá Xanh", "Công ty Ánh Sao Bạc", "xã Đồi Chè Vàng", "Trung tâm Sông Lặng"];

    private static readonly (string, string)[] Levels =
    [
        ("Tỉnh ủy", "Huyện ủy"), ("Huyện ủy", "Tỉnh ủy"), ("huyện ủy", "tỉnh ủy"), ("Trung ương", "Tỉnh ủy"), ("Đảng ủy xã", "Đảng ủy phường"), ("cấp tỉnh", "cấp xã"), ("cấp huyện", "cấp tỉnh"), ("cấp xã", "cấp huyện"),
        ("Ban Tổ chức", "Ban Tuyên giáo"), ("Văn phòng", "Thanh tra"), ("Ủy ban Kiểm tra", "Ủy ban Mặt trận"), ("Ban Thường vụ", "Ban Chấp hành"), ("chi bộ", "đảng bộ"), ("Chi bộ", "Đảng bộ"), ("Ủy ban nhân dân", "Hội đồng nhân dân"), ("Đảng ủy", "Huyện ủy"), ("phường", "quận"),
    ];

    private static readonly (string, string)[] Modalities =
        [("phải", "có thể"), ("cần", "có thể"), ("có thể", "phải"), ("bắt buộc", "nên"), ("được", "phải"), ("chỉ được", "được"), ("nên", "phải"), ("phải", "nên"), ("cần", "được phép")];

    private static readonly (string, string)[] Directions =
        [("trước", "sau"), ("sau", "trước"), ("trên", "dưới"), ("dưới", "trên"), ("tăng", "giảm"), ("giảm", "tăng"), ("ít nhất", "nhiều nhất"), ("tối đa", "tối thiểu"), ("tối thiểu", "tối đa"), ("hơn", "dưới"), ("từ", "sau"), ("đến", "trước"), ("chậm nhất", "sớm nhất")];

    /// <returns>Null when the sentence has nothing that could be damaged so.</returns>
    public static ModelSentence? Of(ModelSentence sound, RealPassage passage, RealPassage other, Damage damage, Random random)
    {
        var text = damage switch
        {
            Damage.Digit => Replaced(sound.Text, Plain(sound.Text), random, figure => OtherDigit(figure, random)),
            Damage.Magnitude => Magnitude(sound.Text, random),
            Damage.Date => Date(sound.Text, passage, random),
            Damage.Year => Replaced(sound.Text, Year().Matches(sound.Text), random, year => (int.Parse(year, CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? 1 : -1)).ToString(CultureInfo.InvariantCulture)),
            Damage.SymbolNumber => Symbol(sound.Text, random, symbol => OtherDigit(symbol[..Digits(symbol)], random) + symbol[Digits(symbol)..]),
            Damage.SymbolSuffix => Symbol(sound.Text, random, OtherSuffix),
            Damage.Body => OneOf(sound.Text, Levels, random),
            Damage.NegationDropped => Replaced(sound.Text, Not().Matches(sound.Text), random, _ => string.Empty),
            Damage.NegationAdded => Replaced(sound.Text, Affirmed().Matches(sound.Text), random, verb => (random.Next(2) == 0 ? "không " : "chưa ") + verb),
            Damage.Modality => OneOf(sound.Text, Modalities, random),
            Damage.Direction => Turned(sound.Text, random),
            Damage.FigureOfAnother => FigureOfAnother(sound.Text, passage, random),
            Damage.BodyOfAnother => BodyOfAnother(sound.Text, passage, random),
            Damage.InventedName => Replaced(sound.Text, Names().Matches(sound.Text), random, _ => Invented[random.Next(Invented.Length)]),
            _ => sound.Text,
        };
        if (damage == Damage.OtherPassage)
        {
            return other.Title == passage.Title || other.Evidence.Contains(sound.Text[^30..^8], StringComparison.Ordinal) ? null : sound with { Evidence = [.. sound.Evidence, other.Evidence], Text = sound.Text.Replace("[1]", "[2]", StringComparison.Ordinal) };
        }

        return text is null || text == sound.Text ? null : sound with { Text = text };
    }

    private static MatchCollection Plain(string text) => Number().Matches(text);

    private static string? Replaced(string text, MatchCollection places, Random random, Func<string, string?> change)
    {
        if (places.Count == 0)
        {
            return null;
        }

        var place = places[random.Next(places.Count)];
        return change(place.Value) is { } other ? text[..place.Index] + other + text[(place.Index + place.Length)..] : null;
    }

    private static string OtherDigit(string figure, Random random)
    {
        var at = Enumerable.Range(0, figure.Length).Where(i => char.IsAsciiDigit(figure[i])).ToList() is var places ? places[random.Next(places.Count)] : 0;
        return figure[..at] + (char)('0' + ((figure[at] - '0' + 1 + random.Next(8)) % 10)) + figure[(at + 1)..];
    }

    private static string? Magnitude(string text, Random random) =>
        Unit().IsMatch(text) && random.Next(3) > 0
            ? Unit().Replace(text, match => match.Value switch { "triệu" => "tỷ", "tỷ" => "triệu", "nghìn" => "triệu", _ => string.Empty }, 1)
            : Replaced(text, Plain(text), random, figure => figure.Contains('.', StringComparison.Ordinal) && random.Next(2) == 0 ? figure.Replace(".", string.Empty, StringComparison.Ordinal)[..^1] : figure.Contains(',', StringComparison.Ordinal) ? figure.Replace(",", string.Empty, StringComparison.Ordinal) : figure + "0");

    private static string? Date(string text, RealPassage passage, Random random)
    {
        var dates = Dates.Find(text);
        if (dates.Count == 0)
        {
            return null;
        }

        var place = dates[random.Next(dates.Count)];
        var others = Dates.Find(passage.Evidence).Select(date => date.Date).Where(date => dates.All(own => own.Date != date)).ToList();
        var other = others.Count > 0 && random.Next(2) == 0 ? others[random.Next(others.Count)] : place.Date.AddDays(random.Next(1, 60));
        return text[..place.Span.Start] + "ngày " + Dates.Format(other) + text[place.Span.End..];
    }

    private static string? Symbol(string text, Random random, Func<string, string?> change)
    {
        var symbols = DocumentSymbols.Find(text);
        return symbols.Count == 0 ? null : symbols[random.Next(symbols.Count)] is var symbol && change(symbol.Span.In(text)) is { } other ? text[..symbol.Span.Start] + other + text[symbol.Span.End..] : null;
    }

    private static int Digits(string symbol) => symbol.AsSpan().IndexOfAnyExceptInRange('0', '9') is > 0 and var end ? end : symbol.Length;

    private static string? OtherSuffix(string symbol) =>
        symbol.EndsWith("/TU", StringComparison.Ordinal) ? symbol[..^2] + "TW"
            : symbol.EndsWith("/TW", StringComparison.Ordinal) ? symbol[..^2] + "TU"
            : symbol.Contains("KH", StringComparison.Ordinal) ? symbol.Replace("KH", "NQ", StringComparison.Ordinal)
            : symbol.Contains("QĐ", StringComparison.Ordinal) ? symbol.Replace("QĐ", "CT", StringComparison.Ordinal)
            : symbol.EndsWith("NĐ-CP", StringComparison.Ordinal) ? symbol.Replace("NĐ-CP", "QĐ-TTg", StringComparison.Ordinal) : null;

    private static string? OneOf(string text, (string From, string To)[] pairs, Random random)
    {
        var usable = pairs.Where(pair => Whole(pair.From).IsMatch(text)).ToList();
        if (usable.Count == 0)
        {
            return null;
        }

        var (from, to) = usable[random.Next(usable.Count)];
        return Replaced(text, Whole(from).Matches(text), random, _ => to);
    }

    // "trước" of a limit, not of a place or of one's superiors.
    private static string? Turned(string text, Random random)
    {
        var usable = Directions.Where(pair => Limit(pair.Item1).IsMatch(text)).ToList();
        return usable.Count == 0 ? null : usable[random.Next(usable.Count)] is var (from, to) ? Replaced(text, Limit(from).Matches(text), random, _ => to) : null;
    }

    private static string? FigureOfAnother(string text, RealPassage passage, Random random)
    {
        var own = Plain(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var others = Plain(string.Join('\n', passage.Lines)).Select(match => match.Value).Where(figure => !own.Contains(figure) && own.All(one => Numbers.Parse(one) != Numbers.Parse(figure))).Distinct(StringComparer.Ordinal).ToList();
        return others.Count == 0 ? null : Replaced(text, Plain(text), random, _ => others[random.Next(others.Count)]);
    }

    private static string? BodyOfAnother(string text, RealPassage passage, Random random)
    {
        var own = Bodies().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var others = Bodies().Matches(string.Join('\n', passage.Lines)).Select(match => match.Value).Where(body => !text.Contains(body, StringComparison.OrdinalIgnoreCase) && !own.Any(one => body.Contains(one, StringComparison.OrdinalIgnoreCase))).Distinct(StringComparer.Ordinal).ToList();
        return own.Count == 0 || others.Count == 0 ? null : Replaced(text, Bodies().Matches(text), random, _ => others[random.Next(others.Count)]);
    }

    private static Regex Whole(string words) => Made($@"(?<![\p{{L}}])(?<!không ){words}(?![\p{{L}}])(?! (?:tiêu|thị|đạo|thiết|số|ra))");

    private static Regex Limit(string word) => Made($@"(?<![\p{{L}}]){word}(?= (?:ngày )?\d)");

    private static Regex Made(string pattern)
    {
        if (!Known.TryGetValue(pattern, out var made))
        {
            Known[pattern] = made = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }

        return made;
    }

    // A figure that is no part of a date, a symbol or a mark.
    [GeneratedRegex(@"(?<![\p{L}\d/.,\[-])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?![\d/\]]|\.\d| ?[-/])(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\d.,])(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<=\d )(?:triệu|tỷ|nghìn)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<!\p{L})(?:không|chưa) (?!gian|khí|những|chỉ|quân)", RegexOptions.CultureInvariant)]
    private static partial Regex Not();

    [GeneratedRegex(@"(?<!(?:không|chưa|không được) )(?<= )(?:tổ chức|thực hiện|báo cáo|gửi|đạt|có|được|phải|tham gia|bảo đảm|ban hành|xây dựng|hoàn thành|triển khai)(?!\p{L})(?! (?:thể|lẽ))", RegexOptions.CultureInvariant)]
    private static partial Regex Affirmed();

    [GeneratedRegex(@"(?<= )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?:Ban (?:Tổ chức|Thường vụ|Tuyên giáo|Dân vận|Nội chính|Chấp hành|Chỉ đạo)|Văn phòng|Ủy ban (?:Kiểm tra|nhân dân|Mặt trận)|Hội đồng nhân dân|Mặt trận Tổ quốc|Đoàn Thanh niên|Sở \p{Lu}\p{L}+|Đảng ủy|Chi bộ|chi bộ|đảng ủy|huyện ủy|Tỉnh ủy)(?: (?:Tỉnh ủy|Huyện ủy|xã|phường|Trung ương))?", RegexOptions.CultureInvariant)]
    private static partial Regex Bodies();
}
