using Dashboard.Answers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dashboard.Pages;

public sealed class ReceivedModel(AnswerStore store) : PageModel
{
    public Answer Answer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await store.FindAsync(id, cancellation) is not Answer answer)
        {
            return NotFound();
        }

        Answer = answer;
        return Page();
    }
}
