using System.Globalization;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Host.Web;

/// <summary>The address of a text of a document, scrolled to a passage of it, as citations have it.</summary>
internal static class PassageAddress
{
    public static string Of(Document document, TextSpan? passage) =>
        passage is { } span
            ? string.Create(CultureInfo.InvariantCulture, $"{Page(document)}?tu={span.Start}&den={span.End}&ban={Version(document)}#doan-dan")
            : $"{Page(document)}?ban={Version(document)}";

    private static string Page(Document document) => $"/van-ban/{Uri.EscapeDataString(document.Id)}";

    private static string Version(Document document) => document.Source.ContentHash[..Math.Min(IVersionStore.ShortestHash, document.Source.ContentHash.Length)];
}
