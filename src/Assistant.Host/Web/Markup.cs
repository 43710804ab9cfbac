namespace Assistant.Host.Web;

/// <summary>HTML that is safe to send: made only by <see cref="Of"/>, which encodes every string put into it.</summary>
internal readonly record struct Markup
{
    private readonly string? _html;

    private Markup(string html) => _html = html;

    public static readonly Markup Empty = new(string.Empty);

    public static Markup Of(MarkupBuilder html) => new(html.ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.ToString())));

    /// <param name="json">Written by <see cref="System.Text.Json.JsonSerializer"/> with its default encoder, for a script element.</param>
    public static Markup FromJson(string json) => new(json);

    public override string ToString() => _html ?? string.Empty;
}
