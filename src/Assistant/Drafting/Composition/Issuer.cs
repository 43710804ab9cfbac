using System.Text.RegularExpressions;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Drafting.Composition;

/// <summary>What the head and the end of a report say about the body that issues it, as far as its name tells. What it does not tell stays open.</summary>
public static partial class Issuer
{
    public static string Name(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return PartySpelling(unit.Name.ToUpperInvariant());
    }

    public static string? Superior(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Superior.Length == 0 ? null : PartySpelling(unit.Superior.ToUpperInvariant());
    }

    /// <summary>"Số      -BC/ĐU": the number is the clerk's to give.</summary>
    public static string NumberAndSymbol(Unit? unit) => $"Số      -BC/{Code(unit)}";

    /// <summary>"Bình An" of "Đảng ủy xã Bình An".</summary>
    public static string? Place(Unit? unit)
    {
        var match = Locality().Match(unit?.Name ?? string.Empty);
        return match.Success ? match.Groups["name"].Value.Trim() : null;
    }

    public static string Authority(Unit? unit) => Kind(unit) switch
    {
        "chi bo" => "T/M CHI BỘ",
        "dang uy" or "dang bo" => "T/M ĐẢNG UỶ",
        "huyen uy" or "thi uy" or "quan uy" or "thanh uy" or "tinh uy" => "T/M BAN THƯỜNG VỤ",
        _ => string.Empty,
    };

    public static string Archive(Unit? unit) => Kind(unit) switch
    {
        "chi bo" => Replies.ArchiveOfBranch,
        "dang uy" or "dang bo" => Replies.ArchiveOfCommittee,
        _ => Replies.Archive,
    };

    private static string Code(Unit? unit) => Kind(unit) switch
    {
        "chi bo" => "CB",
        "dang uy" or "dang bo" => "ĐU",
        "huyen uy" => "HU",
        "quan uy" => "QU",
        "tinh uy" => "TU",
        _ => string.Empty,
    };

    private static string Kind(Unit? unit) => BodyKind().Match(Diacritics.Fold(unit?.Name ?? string.Empty)).Value;

    // The Party's own documents write uỷ; other words keep the user's spelling, they may be names.
    private static string PartySpelling(string capitals) => capitals.Replace("ỦY", "UỶ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:dang uy|dang bo|chi bo|huyen uy|thi uy|thanh uy|quan uy|tinh uy)")]
    private static partial Regex BodyKind();

    [GeneratedRegex(@"\s(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn)\s+(?<name>\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)")]
    private static partial Regex Locality();
}
