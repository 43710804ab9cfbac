using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>A passage as a segment keeps it: numbers of strings and of streams of terms, and its place in the document.</summary>
/// <param name="TitleWords">How many words at the beginning of the context are the document's title; headings follow.</param>
/// <param name="Document">The document's place among those of the file.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PassageRow(int Block, int Section, int Context, int Text, int Start, int End, int Stream, int ContextStream, int TitleWords, int Document)
{
    /// <summary>The same passage where strings and streams are numbered from elsewhere, in another document's place.</summary>
    public PassageRow Moved(int strings, int streams, int document) =>
        new(Block + strings, Section + strings, Context + strings, Text + strings, Start, End, Stream + streams, ContextStream + streams, TitleWords, document);
}
