ALTER TABLE "register_entry" ALTER COLUMN "matter_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "register_entry" ADD COLUMN "record_id" uuid;