using System.Globalization;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>How far a client has read. Opaque to clients; whatever is none of ours ("", "-") means the start.</summary>
internal static class Watermark
{
    public static long Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark : 0;

    public static string Write(long watermark) => watermark.ToString(CultureInfo.InvariantCulture);
}
