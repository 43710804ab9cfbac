using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>A passage as a segment keeps it: numbers of strings and of streams of terms, and its place in the document.</summary>
/// <param name="TitleWords">How many words at the beginning of the context are the document's title; headings follow.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PassageRow(int Block, int Section, int Context, int Text, int Start, int End, int Stream, int ContextStream, int TitleWords)
{
    /// <summary>The same passage where strings and streams are numbered from elsewhere.</summary>
    public PassageRow Moved(int strings, int streams) =>
        new(Block + strings, Section + strings, Context + strings, Text + strings, Start, End, Stream + streams, ContextStream + streams, TitleWords);
}
