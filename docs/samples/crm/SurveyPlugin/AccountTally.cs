using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Nps.Core;

namespace SurveyPlugin;

/// <summary>
/// Counts an account's responses anew and stores the counts, unless somebody else stored others meanwhile; then once more.
/// </summary>
/// <remarks>
/// A step may run twice for one response, or at the same time as another. Adding one to a column would then count a response
/// twice, or lose one. Counting anew gives the same result however often it runs. What remains is a late writer with an older
/// count. It is refused by the row version that it read before it counted: whoever stored since, counted later.
/// </remarks>
public static class AccountTally
{
    /// <summary>How often a count is taken before the step is left to the server to run again.</summary>
    public const int Attempts = 10;

    private const int ConcurrencyVersionMismatch = -2147088254;
    private const int ObjectDoesNotExist = -2147220969;

    public static void Refresh(IOrganizationService service, Guid accountId, ITracingService tracing)
    {
        for (int attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                Store(service, accountId);
                return;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ConcurrencyVersionMismatch)
            {
                tracing.Trace("Account {0} changed while its responses were counted (attempt {1}).", accountId, attempt);
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ObjectDoesNotExist)
            {
                tracing.Trace("Account {0} is gone, and its tally with it.", accountId);
                return;
            }
        }

        // The server runs an asynchronous step again when it asks for that, and nothing was stored.
        throw new InvalidPluginExecutionException(
            OperationStatus.Retry, ConcurrencyVersionMismatch, $"The account changed during each of {Attempts} attempts to store its tally.");
    }

    /// <summary>Counts the responses of an account on the server: one row for each rating that occurs.</summary>
    public static RatingTally Count(IOrganizationService service, Guid accountId)
    {
        string query = $"""
            <fetch aggregate="true">
              <entity name="{SurveyResponse.Table}">
                <attribute name="{SurveyResponse.Rating}" groupby="true" alias="rating" />
                <attribute name="{SurveyResponse.Id}" aggregate="count" alias="count" />
                <filter>
                  <condition attribute="{SurveyResponse.Account}" operator="eq" value="{accountId}" />
                </filter>
              </entity>
            </fetch>
            """;
        return service.RetrieveMultiple(new FetchExpression(query)).Entities.ToRatingTally(
            row => (int?)row.GetAttributeValue<AliasedValue>("rating")?.Value,
            row => (int)row.GetAttributeValue<AliasedValue>("count")!.Value!);
    }

    private static void Store(IOrganizationService service, Guid accountId)
    {
        // The order matters: first the version, then the count, then the update that must find this version.
        string? version = service.Retrieve(AccountColumns.Table, accountId, new ColumnSet(AccountColumns.Missing)).RowVersion;
        var account = new Entity(AccountColumns.Table, accountId) { RowVersion = version };
        AccountColumns.Write(account, Count(service, accountId));

        // Also when nothing changed: the new row version is what refuses a count that began earlier.
        service.Execute(new UpdateRequest { Target = account, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
    }
}
