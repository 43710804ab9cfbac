namespace Assistant.Corpus.Tasks;

/// <summary>A time limit and where it stands in a block's text.</summary>
/// <param name="Bracketed">It has brackets of its own: "(Thực hiện thường xuyên)". Start and end take them in.</param>
internal sealed record Found(TimeLimit Limit, int Start, int End, bool Bracketed);
