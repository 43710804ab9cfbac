using System.Globalization;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Host.Web;

/// <summary>A passage that an answer rests on, to be shown in its document.</summary>
/// <param name="N">Its number in the answer; 0 when the page was opened by a link alone.</param>
/// <param name="Chosen">The one that is open now.</param>
internal sealed record PassageMark(int N, TextSpan Span, bool Chosen)
{
    /// <summary>Reads "?tu=120&amp;den=180"; null when it names no part of the document.</summary>
    public static PassageMark? Of(string? from, string? to, Document document) =>
        Number(from) is { } start && Number(to) is { } end && start < end && end <= document.Text.Length
            ? new PassageMark(0, new TextSpan(start, end), Chosen: true)
            : null;

    /// <summary>Reads "doan=2.120.180", once for each passage of the answer; what names no part of the document is left out.</summary>
    public static IReadOnlyList<PassageMark> AllOf(IEnumerable<string?> values, string? chosen, Document document) =>
    [
        .. values.Select(value => (value ?? string.Empty).Split('.') is [var n, var from, var to] && Of(from, to, document) is { } mark
                ? mark with { N = Number(n) ?? 0, Chosen = n == chosen }
                : null)
            .OfType<PassageMark>(),
    ];

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
