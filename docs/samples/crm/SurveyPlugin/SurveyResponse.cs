namespace SurveyPlugin;

/// <summary>The table of the responses and its columns.</summary>
public static class SurveyResponse
{
    public const string Table = "new_surveyresponse";
    public const string Id = "new_surveyresponseid";

    /// <summary>A lookup to the account.</summary>
    public const string Account = "new_accountid";

    /// <summary>A whole number, empty where the customer did not answer.</summary>
    public const string Rating = "new_rating";
}
