import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { GoTo } from "../../../../../src/views/present/overlay/go-to.tsx";

test("a slide that there is not is refused with the numbers that there are", async () => {
  const go = vi.fn<(slide: number) => void>();
  render(<GoTo slides={12} marking={null} go={go} close={() => {}} />);
  await waitFor(() => expect(screen.getByRole("dialog")).toBeVisible());
  const field = screen.getByLabelText("Slide, 1 to 12");
  await userEvent.type(field, "99{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent(
    "There is no slide “99”: the slides are 1 to 12.",
  );
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/1 to 12/);
  expect(go).not.toHaveBeenCalled();
  await userEvent.clear(field);
  expect(field).toBeValid();
  await userEvent.type(field, "3{Enter}");
  expect(go).toHaveBeenCalledWith(2);
});
