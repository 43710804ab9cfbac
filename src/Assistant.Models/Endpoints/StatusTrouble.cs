using Assistant.Search.Vectors;

namespace Assistant.Models.Endpoints;

/// <summary>What a status other than 200 means to who asked.</summary>
internal static class StatusTrouble
{
    public static EndpointTrouble Of(int status) => status switch
    {
        429 or 408 or >= 500 => EndpointTrouble.Busy,
        401 or 403 => EndpointTrouble.KeyRefused,
        404 or 405 or (>= 300 and < 400) => EndpointTrouble.UnknownModel,
        400 or 413 or 422 => EndpointTrouble.InputRefused,
        _ => EndpointTrouble.BadAnswer,
    };

    /// <summary>Not what the server said: servers repeat keys and texts in their messages.</summary>
    public static string Message(int status) => $"The endpoint answered with status {status}.";
}
