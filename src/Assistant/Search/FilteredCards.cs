using Assistant.Corpus;
using Assistant.Corpus.References;
using Assistant.Corpus.Validity;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Compares documents with one filter.</summary>
internal sealed class FilteredCards
{
    private readonly SearchFilter _filter;
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _numbers;
    private readonly HashSet<string> _types;
    private readonly List<string> _issuers;

    public FilteredCards(SearchFilter filter)
    {
        _filter = filter;
        _ids = filter.Documents.ToHashSet(StringComparer.Ordinal);
        _numbers = filter.Documents.Select(NumberKey).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        _types = filter.Types.SelectMany(DocumentTypes.Meant).Select(Key).ToHashSet(StringComparer.Ordinal);
        _issuers = [.. filter.Issuers.Select(Issuers.Key)];
    }

    public bool Fits(DocumentCard card, ValidityBook validity) =>
        (_filter.Documents.Count == 0 || _ids.Contains(card.Id) || _numbers.Contains(NumberKey(card.Identity.Number)))
        && (_filter.Types.Count == 0 || _types.Contains(Key(card.Identity.Type)))
        && (_filter.Years.Count == 0 || ((card.Identity.Date?.Year ?? card.Identity.Year) is > 0 and var year && _filter.Years.Contains(year)))
        && (_filter.Issuers.Count == 0 || IsOfIssuer(card.Identity.Issuer))
        && (_filter.ValidOn is not { } day || Holds(validity.StatusOf(card, day).Kind));

    private bool IsOfIssuer(string issuer)
    {
        var key = Issuers.Key(issuer);
        return key.Length > 0 && _issuers.Exists(sought => sought.Length > 0 && $" {key} ".Contains($" {sought} ", StringComparison.Ordinal));
    }

    private static bool Holds(StandingKind kind) => kind is StandingKind.Unknown or StandingKind.InForce or StandingKind.Amended;

    private static string Key(string words) => Diacritics.Fold(ToneMarks.Key(words));

    private static string NumberKey(string number) => DocumentIdentity.KeyOf(Diacritics.Fold(NormalForm.Of(number).Trim()));
}
