using Dashboard.Answers;
using Dashboard.Numbers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Nps.Core;

namespace Dashboard.Pages;

public sealed class IndexModel(AnswerNumbers numbers, AnswerStore store, IOptions<DashboardOptions> options) : PageModel
{
    [BindProperty]
    public NewAnswer Answer { get; set; } = new();

    public IReadOnlyList<string> Segments => options.Value.Segments;

    public Report Report { get; private set; } = null!;

    public IReadOnlyList<string> Comments { get; private set; } = [];

    /// <summary>The published segments, the best first.</summary>
    public IReadOnlyList<SegmentContrast<string>> Contrasts =>
        [.. Report.Segments.CompareEachToRest().OrderByDescending(segment => segment.Comparison.Delta?.Points)];

    /// <summary>Limits from the months that are over; null while there are not enough of them.</summary>
    public NpsControlLimits<CalendarPeriod>? Limits
    {
        get
        {
            int finished = Report.Months!.Count(month => !month.IsPartial);
            return finished == 0 ? null : Report.Months!.GetControlLimits(baselinePeriods: finished);
        }
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Report = await numbers.GetReportAsync(cancellation);
        Comments = await numbers.GetCommentsAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            (StoreOutcome outcome, Answer answer) = await store.StoreAsync(Answer, cancellation);
            if (outcome != StoreOutcome.KeyTaken)
            {
                return RedirectToPage("Received", new { answer.Id });
            }

            ModelState.AddModelError("", "This form was sent before, with another answer. Load the page again to give a new one.");
        }

        await OnGetAsync(cancellation);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    public bool IsRefused(string field) => ModelState.GetFieldValidationState(field) == ModelValidationState.Invalid;
}
