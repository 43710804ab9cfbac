using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Tasks;

/// <summary>Finds the tasks of a body, however its name was typed: "BTC Tỉnh ủy", "ban to chuc TU". Other bodies' tasks are not its own: "Tỉnh ủy" is not "Ban Tổ chức Tỉnh ủy".</summary>
public sealed partial class BodyQuery
{
    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.Ordinal)
    {
        ["btc"] = "ban to chuc", ["btg"] = "ban tuyen giao", ["btgdv"] = "ban tuyen giao va dan van", ["bdv"] = "ban dan van", ["bnc"] = "ban noi chinh",
        ["ubkt"] = "uy ban kiem tra", ["vp"] = "van phong", ["tu"] = "tinh uy", ["hu"] = "huyen uy", ["thu"] = "thanh uy", ["du"] = "dang uy", ["tw"] = "trung uong",
        ["btv"] = "ban thuong vu", ["bch"] = "ban chap hanh", ["ubnd"] = "uy ban nhan dan", ["hdnd"] = "hoi dong nhan dan", ["mttq"] = "mat tran to quoc",
        ["ubmttq"] = "uy ban mat tran to quoc", ["ldld"] = "lien doan lao dong", ["cb"] = "chi bo", ["bcsd"] = "ban can su dang", ["btctu"] = "ban to chuc tinh uy",
        ["btgtu"] = "ban tuyen giao tinh uy", ["btgdvtu"] = "ban tuyen giao va dan van tinh uy", ["bdvtu"] = "ban dan van tinh uy", ["bnctu"] = "ban noi chinh tinh uy",
        ["ubkttu"] = "uy ban kiem tra tinh uy", ["vptu"] = "van phong tinh uy", ["btctw"] = "ban to chuc trung uong", ["vptw"] = "van phong trung uong",
        ["ubkttw"] = "uy ban kiem tra trung uong", ["bxdd"] = "ban xay dung dang", ["snv"] = "so noi vu", ["stc"] = "so tai chinh",
    };

    private readonly string _name;
    private readonly string _bare;
    private readonly string _owner;
    private readonly Regex? _group;

    public BodyQuery(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        _name = Plain(typed);
        var owner = Owner().Match(_name);
        // "Tỉnh ủy" alone owns itself.
        _owner = owner.Success && owner.Index > 0 ? owner.Value.Trim() : "";
        _bare = _owner.Length > 0 ? _name[..owner.Index].TrimEnd() : _name;
        _group = GroupOf(_name);
    }

    /// <param name="task">Of <paramref name="document"/>, whose issuer tells whose "Ban Tổ chức" an unnamed one is.</param>
    public BodyFit Of(Document document, DocumentTask task)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(task);
        if (_name.Length == 0 || IsNamed(Plain(task.Who), document))
        {
            return BodyFit.Named;
        }

        if (task.Partners.Length > 0 && IsNamed(Plain(task.Partners), document))
        {
            return BodyFit.Partner;
        }

        var who = Plain(task.Who);
        return _group?.IsMatch(who) == true || Everybody().IsMatch(who) ? BodyFit.Group : BodyFit.None;
    }

    private bool IsNamed(string who, Document document)
    {
        if (Stands(who, _name, ownerMayFollow: _owner.Length == 0))
        {
            return true;
        }

        // "Ban Tổ chức" in a plan of the Tỉnh ủy is the Tỉnh ủy's.
        return _owner.Length > 0 && Stands(who, _bare, ownerMayFollow: false) && IsAtHome(Plain(document.Issuer));
    }

    private bool IsAtHome(string issuer) =>
        issuer.Length == 0 || issuer.Contains(_owner, StringComparison.Ordinal) || (_owner == "tinh uy" && issuer.Contains("dang bo tinh", StringComparison.Ordinal));

    /// <summary>Whether the name stands among the names, whole: not as the owner of another body, nor with another owner.</summary>
    private static bool Stands(string who, string name, bool ownerMayFollow)
    {
        for (var at = who.IndexOf(name, StringComparison.Ordinal); at >= 0; at = who.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            var opens = at == 0 || MayPrecede().IsMatch(who[..at]);
            var rest = who[end..];
            var closes = rest.Length == 0 || MayFollow().IsMatch(rest) || (ownerMayFollow && Owner().Match(rest) is { Success: true, Index: 0 or 1 });
            if (opens && closes && (end == who.Length || !char.IsLetterOrDigit(who[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Plain(string words)
    {
        var unfolded = Word().Replace(Spaces().Replace(NormalForm.Of(words).Replace('-', ' '), " ").Trim(), word => Spelt(words, word));
        return Diacritics.Fold(LastOwner().Replace(unfolded, "${head} tinh uy"));
    }

    /// <summary>Short letters that are also syllables ("tư", "dự") count only in capitals.</summary>
    private static string Spelt(string words, Match word)
    {
        var capitals = word.Value.All(char.IsUpper) && words.Any(char.IsLower);
        return ShortForms.TryGetValue(Diacritics.Fold(word.Value), out var spelt) && (capitals || word.Length > LongestSyllable(word.Value)) ? spelt : word.Value;
    }

    private static int LongestSyllable(string word) => ToneMarks.IsSyllable(Diacritics.Fold(word)) ? int.MaxValue : 1;

    private static Regex? GroupOf(string name) =>
        Advisory().IsMatch(name) ? Advisers()
        : name.StartsWith("so ", StringComparison.Ordinal) ? Departments()
        : Committee().IsMatch(name) ? Committees()
        : name.StartsWith("uy ban nhan dan", StringComparison.Ordinal) ? Governments()
        : name.StartsWith("chi ", StringComparison.Ordinal) ? Branches()
        : Mass().IsMatch(name) ? Masses()
        : null;

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();

    // "ban to chuc tu" typed without marks and capitals.
    [GeneratedRegex(@"^(?<head>(?:ban|van phong|uy ban|ủy ban|văn phòng)\s.*)\s(?:tu|TU)$")]
    private static partial Regex LastOwner();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s?\b(?:tinh uy|huyen uy|thanh uy|thi uy|quan uy|dang uy|trung uong|tinh doan)\b.*$")]
    private static partial Regex Owner();

    [GeneratedRegex(@"(?:^|[,;:(/]\s?|\b(?:va|cac|giao|voi|cung|dong chi|truong|lanh dao|chanh|thu truong|hoac|nhu|gom|la)\s)$")]
    private static partial Regex MayPrecede();

    [GeneratedRegex(@"^\s?(?:[,;:.()/]|(?:va|chu tri|phoi hop|tinh|thanh pho|cap tinh|cac|cung|co|hoac)\b)")]
    private static partial Regex MayFollow();

    [GeneratedRegex(@"^(?:ban (?!thuong vu|chap hanh|can su|chi huy|quan ly)|uy ban kiem tra|van phong (?:tinh uy|$|cap uy))")]
    private static partial Regex Advisory();

    [GeneratedRegex(@"^(?:huyen uy|thanh uy|thi uy|quan uy|dang uy|cap uy)\b")]
    private static partial Regex Committee();

    [GeneratedRegex(@"^(?:uy ban mat tran|mat tran|hoi|lien doan|tinh doan|doan|dang doan)\b")]
    private static partial Regex Mass();

    [GeneratedRegex(@"\bcac ban(?: dang|,| xay dung dang| tham muu| cua tinh uy| tinh uy)|\bco quan (?:chuyen trach )?tham muu|\bban, (?:van phong|co quan)|\bcac co quan (?:cua )?(?:dang|tinh uy)|\bcac ban$")]
    private static partial Regex Advisers();

    [GeneratedRegex(@"\bcac so\b|\bso, (?:ban, )?nganh|\bcac (?:ban, )?nganh\b|\bcac co quan chuyen mon|\bcac ban, so, nganh")]
    private static partial Regex Departments();

    [GeneratedRegex(@"\bcac (?:huyen|thanh|thi|dang|cap) uy\b|\bcac huyen,|\bhuyen uy, |\bdang uy truc thuoc|\bcap uy (?:truc thuoc|cac cap|co so)|\bto chuc co so dang|\bcac dia phuong|\bcac to chuc dang|\bdang uy cap xa|\bdang uy (?:xa|cac xa)\b")]
    private static partial Regex Committees();

    [GeneratedRegex(@"\buy ban nhan dan (?:cac|cap)\b|\bcac dia phuong|\bchinh quyen (?:cac|dia phuong)|\bcac (?:xa|huyen|thanh pho)\b")]
    private static partial Regex Governments();

    [GeneratedRegex(@"\bcac chi (?:bo|uy)\b|\bchi bo truc thuoc|\bcac to chuc dang|\bto chuc dang truc thuoc|\bcac cap uy|\bcap uy cac cap")]
    private static partial Regex Branches();

    [GeneratedRegex(@"\bcac (?:to chuc chinh tri|doan the|hoi\b)|\bmat tran to quoc va|\bdoan the (?:chinh tri|cac cap)")]
    private static partial Regex Masses();

    [GeneratedRegex(@"\bcac (?:co quan, (?:don vi|to chuc)|don vi\b|co quan lien quan|cap, cac nganh|co quan,? ban, nganh)|\bco quan, don vi, dia phuong|\bdon vi, dia phuong|\bcac dia phuong, (?:co quan|don vi)|^(?:cac )?co quan, don vi")]
    private static partial Regex Everybody();
}
