using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <param name="LineEnd">Of <see cref="SegmentSection.Documents"/>, in bytes, the line break not counted.</param>
/// <param name="PassageEnd">The number behind that of the document's last passage.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DocumentRow(int LineEnd, int PassageEnd);
