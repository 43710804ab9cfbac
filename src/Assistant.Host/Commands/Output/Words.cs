using System.Text.Json;

namespace Assistant.Host.Commands.Output;

/// <summary>Names of the program's kinds as the JSON contract writes them.</summary>
internal static class Words
{
    public static string Of<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
